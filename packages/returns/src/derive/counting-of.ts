import type { Counting, Indicator } from '@outturn/indicators'
import { knownIndicators } from '../known-indicators.ts'

/**
 * How the counts of an indicator add up over the year: its own where it is a count, else those of its numerator and
 * denominator, the worse of the two. A share whose parts the catalogue does not hold is a level: nothing is subtracted.
 */
export function countingOf(indicator: Indicator, indicators: readonly Indicator[]): Counting {
  if (indicator.unit === 'count') return indicator.counting
  const { numerator, denominator } = indicator.parts
  const known = knownIndicators(indicators)
  const parts = new Set([numerator, denominator].map((id) => known.get(id ?? '')?.counting ?? 'level'))
  if (parts.has('level')) return 'level'
  return parts.has('distinct') ? 'distinct' : 'additive'
}
