export const indicators = {
  counted: (count: number) => `${count} indicators`,
  notKnown: 'Not in the catalogue',
  title: 'Indicators and their definitions',
  lede: 'What each figure counts, of whom, and which end is best. Every figure in Outturn links here.',
  search: 'Search',
  searchHint: 'By name, or by the code a council prints',
  allTopics: 'All topics',
  topic: 'Topic',
  json: 'Whole catalogue, JSON',
  none: 'No indicator matches. Try a shorter word, or all topics.',
} as const

export const definition = {
  versionSaid: (version: number, day: string, reason: string) => `Version ${version}, ${day}: ${reason}`,
  figures: 'See the figures',
  leagueTable: 'League table',
  json: 'Definition, JSON',
  full: 'Full definition and sources',
  direction: 'Direction',
  of: (indicator: string) => `Definition of ${indicator}`,
  counted: 'What is counted',
  why: 'Why it matters',
  numerator: 'Numerator',
  denominator: 'Denominator',
  unit: 'Unit',
  polarity: 'Which end is best',
  bases: 'Counted as',
  frequency: 'How often',
  calendar: 'Year',
  source: 'Where councils take it from',
  plausible: 'Plausible range',
  disclosure: 'Small numbers',
  published: 'Published as',
  variants: 'Not to be compared with',
  labels: 'Councils also call it',
  codes: 'Codes in councils’ reports',
  history: 'History of this definition',
  reportedBy: 'Who reports it',
  notReported: 'No signed-off return that you may see reports it.',
  demonstration: ' (demonstration)',
  reportedSince: (counted: string, latest: string) => `, ${counted}, latest ${latest}`,
  unitSaid: (unit: string, decimals: number) =>
    `${unit}, ${decimals} decimal ${decimals === 1 ? 'place' : 'places'}`,
  differs: (how: string) => `. Differs: ${how}`,
  publishedFor: 'Published figures held',
  notPublished: 'No official figure of it is held.',
  counting: 'Adding up',
  partOf: 'Part of',
  notGiven: 'none: it is not a share or a rate',
} as const

export const disclosureWords = {
  children: 'Counts of 1 to 5 children are suppressed when figures leave the circle that shares them.',
  posts: 'Posts, not children: the small-number rule does not apply.',
  open: 'Open figures: nothing is suppressed.',
} as const

export const countingWords = {
  additive: 'Figures of quarters may be added up to a year.',
  distinct: 'Each child counts once: figures of quarters must not be added up.',
  level: 'A state, share or rate: figures of periods are never added up.',
} as const

export const frequencyWords = {
  monthly: 'Monthly',
  quarterly: 'Quarterly',
  termly: 'Termly',
  annual: 'Yearly',
} as const

export const calendarWords = {
  financial: 'Financial year, April to March',
  calendar: 'Calendar year',
  academic: 'Academic year, September to August',
} as const
