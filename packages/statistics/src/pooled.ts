/**
 * Σ numerators / Σ denominators × `per`: the volume-weighted figure of a group, in the unit `per` sets. A pair
 * counts only where both parts are there. Null where none is, or where the denominators sum to zero.
 * Source: METHODS, statistical-neighbour aggregate (alternative) and computed region aggregates.
 * Example: `pooled([1, 3], [10, 10], 100)` → 20.
 */
export function pooled(
  numerators: readonly (number | null)[],
  denominators: readonly (number | null)[],
  per: number,
): number | null {
  if (numerators.length !== denominators.length) throw new RangeError('Each numerator needs its denominator')
  let top = 0
  let bottom = 0
  numerators.forEach((numerator, i) => {
    const denominator = denominators[i] ?? null
    if (numerator === null || denominator === null) return
    top += numerator
    bottom += denominator
  })
  return bottom > 0 ? (per * top) / bottom : null
}
