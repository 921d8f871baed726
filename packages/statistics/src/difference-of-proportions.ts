import type { Confidence } from './confidence.ts'
import type { Interval } from './interval.ts'
import { wilson } from './wilson.ts'

/**
 * The interval of the difference of two independent proportions, later minus earlier, as shares of 1, built
 * from their two Wilson intervals. The difference is larger than chance where zero lies outside. Null where
 * either proportion has no interval. Not for overlapping periods, posts (FTE) or averages.
 * Source: Newcombe (1998), Statistics in Medicine 17, 873–890, method 10.
 * Example: `differenceOfProportions({ earlier: [715, 861], later: [611, 804] })` → −0.1092 to −0.0317.
 */
export function differenceOfProportions(of: {
  readonly earlier: readonly [x: number, n: number]
  readonly later: readonly [x: number, n: number]
  readonly confidence?: Confidence
}): Interval | null {
  const [x1, n1] = of.earlier
  const [x2, n2] = of.later
  const before = wilson(x1, n1, of.confidence)
  const after = wilson(x2, n2, of.confidence)
  if (!before || !after) return null
  const [p1, p2] = [x1 / n1, x2 / n2]
  return {
    lower: p2 - p1 - Math.hypot(p2 - after.lower, before.upper - p1),
    upper: p2 - p1 + Math.hypot(after.upper - p2, p1 - before.lower),
  }
}
