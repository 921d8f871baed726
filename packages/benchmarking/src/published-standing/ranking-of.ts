import type { Polarity } from '@outturn/indicators'
import type { BestEnd } from '@outturn/statistics'

/** What a column is ranked by: the amounts themselves, or how far each lies from the middle of the best range. */
export interface Ranking {
  readonly best: BestEnd
  /** `middle`: nearest the middle of a range is best, and the keys are distances in the indicator's unit. */
  readonly by: 'amount' | 'distance_from_middle'
  readonly keyOf: (amount: number) => number
}

/**
 * How a polarity ranks; null where there is no judgement. For a range, nearest its middle is best, so the distance
 * from the middle is ranked, least first.
 * Source: PRODUCT, target ranges.
 * Example: range 90 to 110, 95 and 108 → distances 5 and 8, ranks 1 and 2.
 */
export function rankingOf(polarity: Polarity): Ranking | null {
  if (polarity === 'none') return null
  if (polarity === 'high' || polarity === 'low')
    return { best: polarity, by: 'amount', keyOf: (amount) => amount }
  const middle = (polarity.range.from + polarity.range.to) / 2
  return { best: 'low', by: 'distance_from_middle', keyOf: (amount) => Math.abs(amount - middle) }
}

/** The keys of a column's amounts; a missing amount has none. */
export const keysOf = (amounts: readonly (number | null)[], { keyOf }: Ranking): (number | null)[] =>
  amounts.map((amount) => (amount === null ? null : keyOf(amount)))
