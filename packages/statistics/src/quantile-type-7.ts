/**
 * The value below which the share `p` of the sorted column lies, by linear interpolation at 1 + (n − 1)p, in
 * the column's unit. The column must be in ascending order. Refuses a share outside 0 to 1; null where empty.
 * Source: Hyndman and Fan (1996), definition 7; the default of R's `quantile` and of Excel's QUARTILE.INC.
 * Example: `quantileType7([10, 20, 30, 40], 0.25)` → 17.5.
 */
export function quantileType7(ascending: ArrayLike<number>, p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A share must lie between 0 and 1, not at ${p}`)
  if (ascending.length === 0) return null
  const place = (ascending.length - 1) * p
  const below = Math.floor(place)
  const low = ascending[below] as number
  const high = ascending[Math.min(below + 1, ascending.length - 1)] as number
  return low + (place - below) * (high - low)
}
