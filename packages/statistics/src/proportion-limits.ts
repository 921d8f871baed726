import { type Confidence, deviateOf } from './confidence.ts'
import type { Interval } from './interval.ts'

/**
 * Control limits about a benchmark proportion P0 (a share of 1) for a council of size N, as shares of 1; with
 * E = N·P0: (2E + z² ∓ z√(z² + 4E(1 − E/N))) / 2(N + z²). These are the funnel plot's lines for proportions.
 * Null where N is not above zero or P0 lies outside 0 to 1.
 * Source: Fingertips, 'SPC for proportions'.
 * Example: `proportionLimits(0.459, 87)` → 0.35825 to 0.56322.
 */
export function proportionLimits(
  benchmark: number,
  size: number,
  confidence: Confidence = 95,
): Interval | null {
  if (!(size > 0) || !(benchmark >= 0) || benchmark > 1) return null
  const z = deviateOf(confidence)
  const expected = size * benchmark
  const middle = 2 * expected + z * z
  const spread = z * Math.sqrt(z * z + 4 * expected * (1 - expected / size))
  const below = 2 * (size + z * z)
  return { lower: (middle - spread) / below, upper: (middle + spread) / below }
}
