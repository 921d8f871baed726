import { ordinal } from './movement.ts'
import { numberAtStart, plural } from './numbers.ts'

export const outlierEnds: Readonly<Record<string, string>> = {
  best: 'Best fifth',
  worst: 'Worst fifth',
  highest: 'Highest fifth',
  lowest: 'Lowest fifth',
}

export const outlierStateNames: Readonly<Record<string, string>> = {
  waiting: 'Waiting for the council',
  explained: 'Explained',
  accepted: 'Accepted',
  sent_back: 'Sent back',
}

/** How many ask for a word, and how many have one. */
export function outliersLede(rows: readonly { readonly state: string }[]): string {
  const of = (state: string) => rows.filter((row) => row.state === state).length
  if (rows.length === 0) return 'No figure stands in a top or bottom fifth.'
  const open = of('waiting') + of('sent_back')
  return `${rows.length} ${plural(rows.length, 'figure stands', 'figures stand')} in a top or bottom fifth. ${open === 0 ? 'Every one has' : `${numberAtStart(open)} ${plural(open, 'waits', 'wait')} for`} a word from the council; ${of('explained')} ${plural(of('explained'), 'is', 'are')} explained and ${of('accepted')} accepted.`
}

/** `1st of 12` */
export const placeWords = (place: number, of: number): string => `${ordinal(place)} of ${of}`

/** What the interval says of the figure against the alliance's own. */
export function againstWords(verdict: string, benchmark: string, name: string): string {
  const whose = name === 'Median' ? `the members’ median ${benchmark}` : `the alliance’s ${benchmark}`
  if (verdict === 'similar') return `cannot be told apart from ${whose}`
  if (verdict === 'not_compared') return `${whose}; no interval can be given`
  return `${verdict} than ${whose} by more than chance`
}

export const eventWords: Readonly<Record<string, string>> = {
  explained: 'explained',
  accepted: 'accepted the explanation',
  sent_back: 'sent it back',
}

/** The text to send to a council: the service itself sends nothing. */
export const outlierReminderText = (of: {
  readonly alliance: string
  readonly period: string
  readonly councils: readonly { readonly name: string; readonly open: number }[]
}): string =>
  [
    `${of.alliance}: explanations for ${of.period}`,
    '',
    'These councils have figures in the top or bottom fifth that still need a word of explanation:',
    ...of.councils.map(({ name, open }) => `- ${name}: ${open}`),
    '',
    'Please add it in Outturn under Region, Outliers.',
  ].join('\n')

export const outlierTask = {
  says: (count: number, period: string): string =>
    `${numberAtStart(count)} of your figures for ${period} ${plural(count, 'stands', 'stand')} in the alliance’s top or bottom fifth and ${plural(count, 'waits', 'wait')} for a word of explanation.`,
  go: 'Explain them',
} as const

export const outliers = {
  place: (place: string) => `${place} from that end;`,
  tab: 'Outliers',
  title: 'Figures in the top and bottom fifth',
  filter: 'Which outliers',
  end: 'End',
  allEnds: 'All ends',
  state: 'Stands at',
  allStates: 'All',
  openState: 'Not accepted yet',
  byCouncil: 'By council',
  councilsTable: 'Outliers by council and where they stand',
  list: 'The figures',
  none: 'None of these.',
  now: 'Now',
  changed: 'The figure has changed since this was said.',
  explain: 'Explain this figure',
  explainAgain: 'Explain again',
  text: 'Explanation',
  hint: 'The alliance’s councils and its lead will read it. No names and no counts under six.',
  send: 'Share the explanation',
  cancel: 'Cancel',
  empty: 'Write the explanation first',
  accept: 'Accept',
  back: 'Send back',
  backText: 'What is still asked',
  backEmpty: 'Say what is still asked',
  backSend: 'Send it back',
  rule: 'A figure is an outlier where at most a fifth of the councils’ figures stand there or further out. Equal figures are treated alike, so an end that too many share is empty. Fewer than five figures have no fifth.',
  tooFew: 'Too few figures for a fifth',
  doubt: {
    small_count: 'seems to count fewer than six people',
    age: 'tells an age',
    name: 'seems to name somebody',
  },
  doubts: 'Before others read it',
  doubtsHint: 'Nobody may be known by an explanation. Change these, or share it as it is if it is safe.',
  shareAnyway: 'It is safe: share it as it is',
} as const
