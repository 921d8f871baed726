import { atSourcePrecision } from './at-source-precision.ts'
import type { BestEnd } from './best-end.ts'

/** A quarter of all councils: A is the best quarter, D the lowest. */
export type QuartileBand = 'A' | 'B' | 'C' | 'D'

/**
 * The band of a value between three cut points, upper edge included, compared at the source's precision.
 * Low is good: v ≤ Q1 A, ≤ Q2 B, ≤ Q3 C, else D; high is good mirrors it. Values and cuts share one unit.
 * Source: DfE Local Authority Interactive Tool.
 * Example: `quartileBand(18.4, { q1: 16.9, q2: 20, q3: 23 }, 'low')` → 'B'.
 */
export function quartileBand(
  value: number,
  cuts: { readonly q1: number; readonly q2: number; readonly q3: number },
  best: BestEnd,
): QuartileBand {
  const v = atSourcePrecision(value)
  const quarter =
    v <= atSourcePrecision(cuts.q1)
      ? 0
      : v <= atSourcePrecision(cuts.q2)
        ? 1
        : v <= atSourcePrecision(cuts.q3)
          ? 2
          : 3
  return (best === 'low' ? 'ABCD' : 'DCBA').charAt(quarter) as QuartileBand
}
