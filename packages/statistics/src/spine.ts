import type { BestEnd } from './best-end.ts'

/** Where to draw the marks of one row of a spine chart: 0 is the worst end, 0.5 the benchmark, 1 the best end. */
export interface Spine {
  readonly halfWidth: number
  readonly local: number
  readonly min: number
  readonly q1: number
  readonly q3: number
  readonly max: number
}

/**
 * Positions on a spine: 0.5 + (v − benchmark) / (2·half-width), half-width = max(benchmark − min,
 * max − benchmark), flipped where low is good. All inputs in one unit; a local value outside the set's range
 * lies outside 0 to 1 (draw it at the edge). Null where the set has no spread about its benchmark.
 * Source: Fingertips, area profiles (spine chart).
 * Example: benchmark 20, min 10, q1 15, q3 22, max 25, local 25, low is good → half-width 10, local 0.25.
 */
export function spine(of: {
  readonly local: number
  readonly benchmark: number
  readonly set: { readonly min: number; readonly q1: number; readonly q3: number; readonly max: number }
  readonly best: BestEnd
}): Spine | null {
  const { benchmark, set } = of
  const halfWidth = Math.max(benchmark - set.min, set.max - benchmark)
  if (!(halfWidth > 0)) return null
  const sign = of.best === 'low' ? -1 : 1
  const at = (value: number) => 0.5 + (sign * (value - benchmark)) / (2 * halfWidth)
  return {
    halfWidth,
    local: at(of.local),
    min: at(set.min),
    q1: at(set.q1),
    q3: at(set.q3),
    max: at(set.max),
  }
}
