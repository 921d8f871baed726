/** What a page says while it waits, where it is empty, and where it broke. */
export const states = {
  waitingLeague: 'Fetching the league table',
  waitingCouncil: 'Fetching the council’s figures',
  waitingReturn: 'Fetching the return',
  waitingCollection: 'Fetching who has returned',
  waitingIndicator: 'Fetching the indicator’s figures',
  councilFault: 'The council’s figures could not be fetched',
  collectionFault: 'The collection could not be fetched',
  broken: 'This page could not be shown',
  councilNone: 'No figures to show',
  councilNothingSigned: 'Nothing has been signed off here that you may see.',
  councilWhen: 'Published figures appear once a year; live ones when a return is signed off and shared.',
  indicatorNone: 'There is no such council or indicator here.',
  noPeriod: 'No period is open for returns yet.',
  noReturn: 'No return for this period yet',
  notStarted: 'The analyst has not started it.',
  nothingSigned: 'Nothing has been signed off yet.',
  notFound: 'Page not found',
  notFoundTyped:
    'If you typed the address, check that it is right. If you pasted it, check that you copied all of it.',
  goHome: 'Go to your home page',
  or: 'or',
  findIndicator: 'find an indicator',
  tryAgain: 'Try again',
  quote: (number: string) => `If you ask for help, quote ${number}.`,
} as const

export const audit = {
  title: 'Audit trail',
  lede: 'Every change and every sign-in, newest first. Entries are never changed or removed.',
  none: 'Nothing has been recorded yet.',
  caption: 'What was done, newest first',
  hint: 'Scroll the table sideways; the moment stays in view.',
  columns: ['When', 'Who', 'Council', 'What', 'Of', 'Detail'],
} as const

export const account = {
  tab: 'Your account',
  roles: 'Your roles',
  sessions: 'Where you are signed in',
  everywhere: 'Sign out everywhere',
  inUse: 'in use',
  use: 'Use this role',
  wholeService: 'the whole service',
  unknownBrowser: 'Unknown browser',
  thisOne: 'this one',
  sessionTable: 'Sessions',
  columns: ['Browser', 'Signed in', 'Last used'],
} as const

export const proseTitles = {
  methods: 'How figures are worked out',
  methodsLede: 'Each method is named beside the figures that use it.',
  accessibility: 'Accessibility statement',
  whoSeesWhat: 'Who may see what',
  whoSeesWhatLede: 'Figures are shared only as far as councils agreed.',
  help: 'Help',
} as const

export const administrator = {
  title: 'The service at a glance',
  lede: 'An administrator manages councils, people and agreements, and sees no unpublished figures.',
} as const
