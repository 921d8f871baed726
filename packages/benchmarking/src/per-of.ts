import type { Unit } from '@outturn/indicators'

/**
 * How many a share or rate is out of: percent 100, rates 10,000 or 100,000; null for units that are not
 * numerator over denominator of people (counts, averages, scores). Example: `perOf('percent')` → 100.
 */
export function perOf(unit: Unit): number | null {
  switch (unit) {
    case 'percent':
      return 100
    case 'rate_per_10000':
      return 10_000
    case 'rate_per_100000':
      return 100_000
    default:
      return null
  }
}
