/**
 * The unweighted mean of the values that are there, in their unit; null where none is.
 * Source: DfE Local Authority Interactive Tool, statistical-neighbour average.
 * Example: `mean([10, null, 20])` → 15.
 */
export function mean(values: readonly (number | null)[]): number | null {
  let sum = 0
  let count = 0
  for (const value of values) {
    if (value === null) continue
    sum += value
    count += 1
  }
  return count === 0 ? null : sum / count
}
