import { byar } from './byar.ts'
import type { Confidence } from './confidence.ts'
import { exactPoisson } from './exact-poisson.ts'
import type { Interval } from './interval.ts'

/**
 * The interval of the rate events / population × per, in the unit `per` sets: exact Poisson under ten events,
 * Byar from ten up. Null where the population is not above zero or the events are negative.
 * Source: UKHSA PHEindicatormethods, `phe_rate` (R/Rates.R).
 * Example: `rateInterval({ events: 9, population: 22250, per: 10000 })` → 1.8496 to 7.6786.
 */
export function rateInterval(rate: {
  readonly events: number
  readonly population: number
  readonly per: number
  readonly confidence?: Confidence
}): Interval | null {
  if (!(rate.population > 0)) return null
  const counts = (rate.events < 10 ? exactPoisson : byar)(rate.events, rate.confidence ?? 95)
  if (!counts) return null
  const scale = rate.per / rate.population
  return { lower: counts.lower * scale, upper: counts.upper * scale }
}
