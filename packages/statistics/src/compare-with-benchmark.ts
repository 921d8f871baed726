import { atSourcePrecision } from './at-source-precision.ts'
import type { Interval } from './interval.ts'

/** Where a figure's interval lies: wholly below, wholly above, or holding the other. */
export type Comparison = 'lower' | 'similar' | 'higher'

/**
 * The local interval against a benchmark's value, both in one unit: upper end below it → lower, lower end above
 * it → higher, else similar. Null (not compared) where there is no interval or no benchmark.
 * Source: Fingertips, 'compared with benchmark' by confidence interval.
 * Example: `compareWithBenchmark({ lower: 72.9, upper: 78.8 }, 79.8)` → 'lower'.
 */
export function compareWithBenchmark(local: Interval | null, benchmark: number | null): Comparison | null {
  if (!local || benchmark === null) return null
  const b = atSourcePrecision(benchmark)
  if (atSourcePrecision(local.upper) < b) return 'lower'
  if (atSourcePrecision(local.lower) > b) return 'higher'
  return 'similar'
}

/**
 * The double-overlap variant: two intervals in one unit; similar wherever they touch. Stricter than
 * `compareWithBenchmark`. Null where either has no interval.
 * Source: Fingertips, 'double overlapping confidence intervals'.
 * Example: `compareIntervals({ lower: 1, upper: 2 }, { lower: 3, upper: 4 })` → 'lower'.
 */
export function compareIntervals(local: Interval | null, other: Interval | null): Comparison | null {
  if (!local || !other) return null
  if (atSourcePrecision(local.upper) < atSourcePrecision(other.lower)) return 'lower'
  if (atSourcePrecision(local.lower) > atSourcePrecision(other.upper)) return 'higher'
  return 'similar'
}
