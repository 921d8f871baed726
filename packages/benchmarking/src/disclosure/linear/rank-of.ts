/** Prime under √2⁵³, so that a product of two remainders is exact. */
const prime = 94906249

/**
 * The rank of a matrix of small whole numbers, by elimination modulo a large prime: exact arithmetic, no
 * tolerance to choose. Example: rows [1, 1, 0], [0, 1, 1], [1, 2, 1] → 2.
 */
export function rankOf(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => row.map((entry) => ((entry % prime) + prime) % prime))
  const width = left[0]?.length ?? 0
  let rank = 0
  for (let column = 0; column < width && rank < left.length; column++) {
    const pivot = left.findIndex((row, i) => i >= rank && row[column] !== 0)
    if (pivot < 0) continue
    const top = left[pivot] as number[]
    left[pivot] = left[rank] as number[]
    left[rank] = top
    const inverse = power(top[column] as number, prime - 2)
    for (let i = rank + 1; i < left.length; i++) subtract(left[i] as number[], top, { column, inverse })
    rank += 1
  }
  return rank
}

function subtract(
  row: number[],
  top: readonly number[],
  at: { readonly column: number; readonly inverse: number },
) {
  const factor = ((row[at.column] as number) * at.inverse) % prime
  if (factor === 0) return
  for (let j = at.column; j < row.length; j++)
    row[j] = ((row[j] as number) + prime - ((factor * (top[j] as number)) % prime)) % prime
}

function power(base: number, exponent: number): number {
  let [result, square, left] = [1, base, exponent]
  while (left > 0) {
    if (left % 2 === 1) result = (result * square) % prime
    square = (square * square) % prime
    left = Math.floor(left / 2)
  }
  return result
}
