import { type Confidence, deviateOf } from './confidence.ts'
import type { Interval } from './interval.ts'

/**
 * Wilson's score interval of the proportion x / n, as shares of 1: (2x + z² ∓ z√(z² + 4x(1 − x/n))) / 2(n + z²).
 * No interval (null) where n is zero or x lies outside 0 to n. Not for posts (FTE), averages, distinct-children
 * sums or overlapping periods.
 * Source: Wilson (1927); UKHSA PHEindicatormethods, `phe_proportion`.
 * Example: `wilson(52, 87)` → 0.492647 to 0.694492.
 */
export function wilson(x: number, n: number, confidence: Confidence = 95): Interval | null {
  if (!(n > 0) || !(x >= 0) || x > n) return null
  const z = deviateOf(confidence)
  const middle = 2 * x + z * z
  const spread = z * Math.sqrt(z * z + 4 * x * (1 - x / n))
  const below = 2 * (n + z * z)
  // The ends are exact where nothing or everything was counted; arithmetic would leave dust there.
  return { lower: x === 0 ? 0 : (middle - spread) / below, upper: x === n ? 1 : (middle + spread) / below }
}
