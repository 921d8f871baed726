import { atSourcePrecision } from './at-source-precision.ts'
import type { BestEnd } from './best-end.ts'

/**
 * Latest minus previous, in the values' unit; null where either is missing. That the two periods are
 * consecutive is for the caller to know.
 * Source: DfE Local Authority Interactive Tool.
 * Example: `change(90, 100)` → 10.
 */
export const change = (previous: number | null, latest: number | null): number | null =>
  previous === null || latest === null ? null : latest - previous

/** Which way an unrounded change goes, at the source's precision. Example: `directionOf(-0.3)` → 'down'. */
export function directionOf(by: number): 'up' | 'down' | 'level' {
  const clean = atSourcePrecision(by)
  return clean > 0 ? 'up' : clean < 0 ? 'down' : 'level'
}

/**
 * Whether a change goes the good way. Null best end: no judgement.
 * Source: DfE Local Authority Interactive Tool, trend by polarity.
 * Example: `favourOf(-3, 'low')` → 'favourable'; `favourOf(3, 'low')` → 'unfavourable'.
 */
export function favourOf(
  by: number,
  best: BestEnd | null,
): 'favourable' | 'unfavourable' | 'level' | 'no_judgement' {
  if (best === null) return 'no_judgement'
  const direction = directionOf(by)
  if (direction === 'level') return 'level'
  return (direction === 'up') === (best === 'high') ? 'favourable' : 'unfavourable'
}
