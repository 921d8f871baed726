export const settings = {
  title: 'Council settings',
  fetching: 'Fetching your council’s settings',
  lede: 'What your council calls its indicators, which end it takes as best, and its targets. They hold on your own pages only: ranks, bands and league tables keep the catalogue’s.',
  readOnly: 'An analyst or approver of your council can change these.',
  choose: 'Indicator to change',
  none: 'Choose an indicator',
  all: 'All',
  counted: 'Counted',
  naming: 'Name and direction',
  code: 'Your code',
  codeHint: 'As your reports print it, for example CF27',
  label: 'Your name for it',
  labelHint: 'Leave empty to use the catalogue’s name',
  polarity: 'Which end your council takes as best',
  from: 'In force from',
  fromHint: 'For example 2025-04-01',
  rangeFrom: 'Lowest good value',
  rangeTo: 'Highest good value',
  saveNaming: 'Save name and direction',
  target: 'Target',
  kind: 'Kind',
  low: 'At least',
  high: 'At most',
  tolerance: 'Tolerance',
  toleranceHint: 'How near still counts as near, in the indicator’s unit. May be empty.',
  relativeTo: 'Better than',
  fromPeriod: 'From period',
  saveTarget: 'Save target',
  savedTitle: 'Saved',
  saved: 'Earlier settings stay in the history.',
  inForce: 'In force now',
  nothingSet: 'Nothing is set. Every indicator has the catalogue’s name and direction, and no target.',
  history: 'History',
  settingFrom: (day: string, said: string) => `From ${day}: ${said}`,
  targetFrom: (period: string, said: string) => `Target from ${period}: ${said}`,
  bestBetween: (from: string, to: string) => `best between ${from} and ${to}`,
  codeSaid: (code: string) => `code ${code}`,
  labelSaid: (label: string) => `“${label}”`,
  asCatalogue: 'the catalogue’s name and direction',
  table: 'Table of settings in force',
  tableCaption: 'Names, directions and targets in force now',
  indicator: 'Indicator',
  see: { change: 'Change', read: 'History' },
  seeOf: (indicator: string, counted: string) => `of ${indicator}, ${counted}`,
  asInCatalogue: 'as in the catalogue',
  noTarget: 'no target',
  since: (when: string) => `from ${when}`,
  noHistory: 'Nothing has been set for this indicator.',
  notNumber: 'Enter a number, for example 12.5',
  badDate: 'Enter a date as year, month and day, for example 2025-04-01',
  needsLow: 'Enter the least value that meets the target',
  needsHigh: 'Enter the greatest value that meets the target',
  needsRangeFrom: 'Enter the lowest value that is good',
  needsRangeTo: 'Enter the highest value that is good',
  order: 'The lowest value must be below the highest',
  problem: 'There is a problem',
} as const

export const polarityChoices: Readonly<Record<string, string>> = {
  '': 'As in the catalogue',
  high: 'Higher is better',
  low: 'Lower is better',
  none: 'No judgement',
  range: 'Best within a range',
}

export const targetKinds: Readonly<Record<string, string>> = {
  minimum: 'At least a value',
  maximum: 'At most a value',
  range: 'Within a range',
  relative: 'Against a comparator',
  none: 'No target from then on',
}

export const relativeChoices: Readonly<Record<string, string>> = {
  neighbours_median: 'the neighbours’ median',
  neighbours_mean: 'the neighbours’ mean',
  region: 'the region',
  england: 'England',
}

/** A target against a comparator, in a table. `betterThan('england')` → `better than England` */
export const betterThan = (relativeTo: string | null | undefined): string =>
  `better than ${relativeChoices[relativeTo ?? ''] ?? 'the comparator'}`

/** `85.0 or more` */
export const orMore = (low: string): string => `${low} or more`

/** `24.0 or less` */
export const orLess = (high: string): string => `${high} or less`

interface TargetSaid {
  readonly kind: string
  readonly low: string | null
  readonly high: string | null
  readonly tolerance: string | null
  readonly relativeTo: string | null
}

/** A target in words. `targetSaid({ kind: 'range', low: '40', high: '60' … })` → `40 to 60`. */
export function targetSaid({ kind, low, high, tolerance, relativeTo }: TargetSaid): string {
  const about = tolerance ? `, tolerance ${tolerance}` : ''
  switch (kind) {
    case 'minimum':
      return `at least ${low ?? '?'}${about}`
    case 'maximum':
      return `at most ${high ?? '?'}${about}`
    case 'range':
      return `${low ?? '?'} to ${high ?? '?'}${about}`
    case 'relative':
      return `${betterThan(relativeTo)}${about}`
    default:
      return 'no target'
  }
}
