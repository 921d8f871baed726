/** The numbers among the values, in their order, as a fresh column that may be sorted. Null is missing. */
export function present(values: readonly (number | null)[]): Float64Array<ArrayBuffer> {
  const found = new Float64Array(values.length)
  let count = 0
  for (const value of values) if (value !== null) found[count++] = value
  return found.slice(0, count)
}
