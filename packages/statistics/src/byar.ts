import { type Confidence, deviateOf } from './confidence.ts'
import type { Interval } from './interval.ts'

/**
 * Byar's approximate Poisson interval of a count of events, in events. Use from 10 up; below it the exact
 * interval stands (`rateInterval` chooses). Null for a negative count.
 * Source: Breslow and Day (1987); UKHSA PHEindicatormethods, `byars_lower` and `byars_upper`.
 * Example: `byar(607)` → 559.665 to 657.269; per 10,000 of 88,730: 63.0751 to 74.0751.
 */
export function byar(x: number, confidence: Confidence = 95): Interval | null {
  if (!(x >= 0)) return null
  const z = deviateOf(confidence)
  const limit = (count: number, side: 1 | -1) =>
    count * (1 - 1 / (9 * count) + (side * z) / (3 * Math.sqrt(count))) ** 3
  return { lower: x === 0 ? 0 : limit(x, -1), upper: limit(x + 1, 1) }
}
