export const home = {
  title: 'Home',
  waiting: 'Fetching your home page',
  due: 'Due',
  dueOn: (day: string, when: 'late' | 'to come') => `${when === 'late' ? 'was due' : 'due'} ${day}`,
  waitsSaid: (held: number, toMend: number) => ` · ${held} held, ${toMend} to mend`,
  held: 'Figures that wait for you',
  toSign: 'To sign off',
  signedOff: 'Signed off lately',
  noneDue: 'Nothing is due.',
  noneHeld: 'No figure is held.',
  noneToSign: 'No return waits for a signature.',
  noneSigned: 'No return has been signed off yet.',
  allReturns: 'All returns',
  seeFigures: 'See the council’s figures',
  audit: 'Audit trail',
  everyIndicator: 'Every indicator',
  leagueTables: 'League tables',
  agreements: 'Agreements',
  published: 'Published statistics',
  comparison: 'Published comparison',
  settings: 'Council settings',
} as const

export const regionHome = {
  ways: [
    {
      to: '/collection',
      label: 'Who has returned',
      says: 'Where each return stands, what is late, whom to remind',
    },
    {
      to: '/region/heat-map',
      label: 'Heat map',
      says: 'Every council in every indicator, by quarter of the alliance',
    },
    {
      to: '/league-tables',
      label: 'League tables',
      says: 'One indicator, councils best first with their intervals',
    },
    {
      to: '/region/outliers',
      label: 'Outliers',
      says: 'Top and bottom fifths, each with its council’s explanation',
    },
    {
      to: '/region/changes',
      label: 'Changes',
      says: 'What moved since the last quarter by more than chance',
    },
    { to: '/region/map', label: 'Map', says: 'Councils as equal tiles: the alliance, a region, England' },
    {
      to: '/region/series',
      label: 'Regions over time',
      says: 'Nine regions and England by year, the alliance by quarter',
    },
    {
      to: '/region/pack',
      label: 'Meeting pack',
      says: 'The quarter gathered for the alliance’s meeting, to print or as one workbook',
    },
    {
      to: '/collection/timetable',
      label: 'Timetable',
      says: 'When a collection opens and when returns are due',
    },
    {
      to: '/agreements',
      label: 'Agreement',
      says: 'What the councils share, who has accepted, and its history',
    },
  ],
} as const
