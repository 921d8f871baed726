import { bare } from '../../data/catalogue.ts'
import { othersSpan } from '../../words/gaps.ts'
import { comparatorFacts } from '../../words/indicator.ts'
import type { GapEntry } from './to-gap-lists.ts'

/** One line with the council, its interval, each of those compared, and the comparator; null without both figures. */
export function toGapStrip(
  { row, indicator }: Pick<GapEntry, 'row' | 'indicator'>,
  { own, comparator }: { readonly own: string; readonly comparator: string },
) {
  const { amount, comparator: median, lower95, upper95, othersAmounts: others } = row
  if (amount === null || median === null) return null
  const figure = (value: number) => bare(value, indicator)
  const interval = lower95 !== null && upper95 !== null ? ([lower95, upper95] as const) : null
  const spoken = [
    `${own} ${figure(amount)}`,
    interval ? comparatorFacts.interval(figure(interval[0]), figure(interval[1])) : '',
    others.length > 1
      ? othersSpan(others.length, figure(Math.min(...others)), figure(Math.max(...others)))
      : '',
    `${comparator} ${figure(median)}`,
  ]
  return {
    own: amount,
    ownText: `${own} ${figure(amount)}`,
    interval,
    neighbours: others,
    median,
    medianText: `${comparator.replace(/^the /, '')} ${figure(median)}`,
    label: spoken.filter(Boolean).join('; '),
  }
}
