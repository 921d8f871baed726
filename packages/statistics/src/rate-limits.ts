import { type Confidence, deviateOf } from './confidence.ts'
import type { Interval } from './interval.ts'

/**
 * Control limits about a benchmark rate (per `per`) for a council with so large a population, in the rate's
 * unit; with E the expected count: E + z²/2 ∓ z√(E + z²/4). The funnel plot's lines for rates. Null where the
 * population is not above zero or the rate is negative.
 * Source: Spiegelhalter (2005), funnel plots of event rates; the score interval of a Poisson mean.
 * Example: `rateLimits({ benchmark: 40, population: 50000, per: 10000 })` → 34.827 to 45.941.
 */
export function rateLimits(about: {
  readonly benchmark: number
  readonly population: number
  readonly per: number
  readonly confidence?: Confidence
}): Interval | null {
  if (!(about.population > 0) || !(about.benchmark >= 0)) return null
  const z = deviateOf(about.confidence ?? 95)
  const expected = (about.benchmark * about.population) / about.per
  const middle = expected + (z * z) / 2
  const spread = z * Math.sqrt(expected + (z * z) / 4)
  const scale = about.per / about.population
  return { lower: Math.max(0, middle - spread) * scale, upper: (middle + spread) * scale }
}
