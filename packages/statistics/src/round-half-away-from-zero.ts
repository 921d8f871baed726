import { atSourcePrecision } from './at-source-precision.ts'

/**
 * The value at so many decimal places, halves away from zero, for screens only: files carry unrounded values.
 * Decimal halves that binary cannot hold (1.005) round as they read. Refuses decimals outside 0 to 9.
 * Source: DfE Local Authority Interactive Tool, rounding rule.
 * Example: `roundHalfAwayFromZero(-2.25, 1)` → −2.3; `roundHalfAwayFromZero(1.005, 2)` → 1.01.
 */
export function roundHalfAwayFromZero(value: number, decimals: number): number {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 9)
    throw new RangeError(`Decimal places must be 0 to 9, not ${decimals}`)
  const scale = 10 ** decimals
  const rounded = Math.round(atSourcePrecision(Math.abs(value) * scale)) / scale
  return value < 0 && rounded !== 0 ? -rounded : rounded
}
