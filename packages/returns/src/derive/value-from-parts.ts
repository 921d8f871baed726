import type { Indicator } from '@outturn/indicators'

/** How many times numerator over denominator a unit is: 100 for percent, 10,000 for a rate per 10,000. */
export function unitMultiplier(indicator: Indicator): number | null {
  switch (indicator.unit) {
    case 'percent':
      return 100
    case 'rate_per_1000':
      return 1000
    case 'rate_per_10000':
      return 10_000
    case 'rate_per_100000':
      return 100_000
    case 'ratio':
    case 'days':
      return 1
    default:
      return null
  }
}

/**
 * The figure that numerator and denominator give, unrounded, in the indicator's unit; null where the unit is no
 * ratio or the denominator is not above zero. Source: METHODS, recompute checks. 25 of 31 → 80.645… percent.
 */
export function valueFromParts(indicator: Indicator, numerator: number, denominator: number): number | null {
  const multiplier = unitMultiplier(indicator)
  if (multiplier === null || indicator.denominator === null || denominator <= 0) return null
  return (numerator / denominator) * multiplier
}
