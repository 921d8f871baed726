import { atSourcePrecision } from './at-source-precision.ts'
import type { BestEnd } from './best-end.ts'
import { present } from './present.ts'

/**
 * Each value's rank, 1 for the best; equal values share the better rank (1, 2, 2, 4) and a missing value has
 * none. Values are compared at the source's precision.
 * Source: DfE Local Authority Interactive Tool; ties as R's `rank(ties.method = "min")`.
 * Example: `rank([10, 20, 20, 30, 40], 'high')` → 5, 3, 3, 2, 1.
 */
export function rank(values: readonly (number | null)[], best: BestEnd): (number | null)[] {
  const sign = best === 'low' ? 1 : -1
  const key = (value: number) => sign * atSourcePrecision(value)
  const sorted = present(values).map(key).sort()
  return values.map((value) => (value === null ? null : firstPlaceOf(key(value), sorted) + 1))
}

/** How many of the ascending keys lie below this one: a search by halves. */
function firstPlaceOf(key: number, ascending: Float64Array): number {
  let from = 0
  let to = ascending.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((ascending[middle] as number) < key) from = middle + 1
    else to = middle
  }
  return from
}
