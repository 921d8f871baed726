import { topicNames } from '@outturn/indicators'
import { listed } from './numbers.ts'
import { dayOf } from './periods.ts'

interface Terms {
  readonly shares: string
  readonly topics: readonly string[] | null
  readonly indicators: readonly string[] | null
  readonly startsOn: string
  readonly endsOn: string | null
}

/** `signed-off figures` or `averages only`. */
export const sayShares = (shares: string): string =>
  shares === 'figures' ? 'signed-off figures' : 'averages only'

/** `every indicator`, `63 indicators of Front door and Children in need`, `3 chosen indicators`. */
export function sayScope({ topics, indicators }: Pick<Terms, 'topics' | 'indicators'>): string {
  if (indicators === null) return 'every indicator'
  const number = `${indicators.length} ${indicators.length === 1 ? 'indicator' : 'indicators'}`
  if (topics === null)
    return indicators.length === 1 ? 'one chosen indicator' : `${number}, chosen one by one`
  const names = topics.map((topic) => topicNames[topic as keyof typeof topicNames] ?? topic)
  return `${number} of ${listed(names)}`
}

/** `1 January 2026 to 31 March 2027`, `from 1 January 2026, without an end`. */
export const sayTerm = ({ startsOn, endsOn }: Pick<Terms, 'startsOn' | 'endsOn'>): string =>
  endsOn === null ? `from ${dayOf(startsOn)}, without an end` : `${dayOf(startsOn)} to ${dayOf(endsOn)}`

/** What accepting, declining and leaving mean, before anybody does it. */
export function consequences(terms: Terms, others: number) {
  const councils = others === 1 ? 'the other council' : `the other ${others} councils`
  const opened =
    terms.shares === 'figures'
      ? [
          `Members that accept see your council’s signed-off figures of ${sayScope(terms)}, those signed off before too, and your council sees theirs.`,
          'The agreement’s regional lead, where it has one, sees them as well. Nothing that is not signed off is shown.',
          'Each view of your figures is written down, and you can read who looked.',
          'Before your answer is written, it is checked against the averages that councils were shown already. Where members could then work out the figure of a council outside the agreement, your council cannot join under these terms, and you are told of which indicators.',
        ]
      : [
          `Your council’s signed-off figures of ${sayScope(terms)} count in averages. No council sees another’s own figure.`,
        ]
  return {
    accept: [...opened, `The sharing holds ${sayTerm(terms)}. Your council can leave on any day.`],
    decline: [
      `Nothing of your council is shared under this version, and it sees nothing of ${councils}.`,
      'The other councils and the administrator read your reason. The administrator can ask again.',
    ],
    leave: [
      'From this moment nothing that your council signs off is shared under this agreement.',
      'Your council sees nothing new of the others. Live comparators lose its figures at once, and your council’s own lose theirs, of earlier quarters too. Pages as of an earlier day show them as they stood.',
      'What was shared up to now stays readable to those it was shared with, and theirs to you.',
      'To come back, your council must be asked again by an administrator.',
    ],
  }
}
