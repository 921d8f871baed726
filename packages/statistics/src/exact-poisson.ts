import { chiSquareQuantile } from './chi-square.ts'
import type { Confidence } from './confidence.ts'
import type { Interval } from './interval.ts'

/**
 * The exact (Garwood) Poisson interval of a count of events, in events: χ²(α/2; 2x)/2 to χ²(1 − α/2; 2x + 2)/2,
 * lower end 0 at x = 0. Null for a negative count.
 * Source: Garwood (1936); UKHSA PHEindicatormethods, `phe_rate` for fewer than ten events.
 * Example: `exactPoisson(5)` → 1.62349 to 11.66833; per 10,000 of 22,250: 0.7297 to 5.2442.
 */
export function exactPoisson(x: number, confidence: Confidence = 95): Interval | null {
  if (!(x >= 0)) return null
  if (!Number.isInteger(x) || x > largestKept) return workOut(x, confidence)
  const kept = confidence === 95 ? kept95 : kept998
  kept[x] ??= workOut(x, confidence)
  return kept[x]
}

/** Small whole counts come again and again in a league table, and each costs a search. */
const largestKept = 20
const kept95: Interval[] = []
const kept998: Interval[] = []

function workOut(x: number, confidence: Confidence): Interval {
  const tail = (1 - confidence / 100) / 2
  return {
    lower: x === 0 ? 0 : chiSquareQuantile(tail, 2 * x) / 2,
    upper: chiSquareQuantile(1 - tail, 2 * x + 2) / 2,
  }
}
