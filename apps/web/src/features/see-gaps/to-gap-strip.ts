import { bare } from '../../data/catalogue.ts'
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
    interval ? `interval ${figure(interval[0])} to ${figure(interval[1])}` : '',
    others.length > 1
      ? `${others.length} councils from ${figure(Math.min(...others))} to ${figure(Math.max(...others))}`
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
