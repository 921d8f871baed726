import { present } from './present.ts'
import { quantileType7 } from './quantile-type-7.ts'

/** The cut points of four quarters, with the smallest and largest value and how many values they came from. */
export interface Quartiles {
  readonly min: number
  readonly q1: number
  readonly q2: number
  readonly q3: number
  readonly max: number
  readonly count: number
}

/**
 * The quartiles (type 7) of the values that are there, in their unit; null where none is.
 * Source: DfE Local Authority Interactive Tool; R `quantile`, type 7.
 * Example: `quartiles([0, 25, 50, 75, 100])` → q1 25, q2 50, q3 75.
 */
export function quartiles(values: readonly (number | null)[]): Quartiles | null {
  const sorted = present(values).sort()
  if (sorted.length === 0) return null
  const at = (p: number) => quantileType7(sorted, p) as number
  return { min: at(0), q1: at(0.25), q2: at(0.5), q3: at(0.75), max: at(1), count: sorted.length }
}
