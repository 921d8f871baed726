import type { Confidence } from './confidence.ts'
import type { Interval } from './interval.ts'
import { wilson } from './wilson.ts'

/**
 * The interval of the ratio of two independent rates of events, later over earlier (1 = the same). Given the
 * two counts together, the later one is binomial; its Wilson interval is turned into a ratio. The change is
 * larger than chance where 1 lies outside. The upper end is infinite where the earlier count is zero. Null
 * where both counts are zero or a population is not above zero.
 * Source: Przyborowski and Wilenski (1940), conditional comparison of two Poisson means, with Wilson's interval.
 * Example: `ratioOfRates({ earlier: [100, 1000], later: [150, 1000] })` → 1.165 to 1.931.
 */
export function ratioOfRates(of: {
  readonly earlier: readonly [events: number, population: number]
  readonly later: readonly [events: number, population: number]
  readonly confidence?: Confidence
}): Interval | null {
  const [x1, n1] = of.earlier
  const [x2, n2] = of.later
  if (!(n1 > 0) || !(n2 > 0)) return null
  const share = wilson(x2, x1 + x2, of.confidence)
  if (!share) return null
  const ratio = (p: number) => (p === 1 ? Number.POSITIVE_INFINITY : ((p / (1 - p)) * n1) / n2)
  return { lower: ratio(share.lower), upper: ratio(share.upper) }
}
