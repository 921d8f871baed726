/** Prime under √2⁵³, so that a product of two remainders is exact. */
const prime = 94906249

/** Exact arithmetic on remainders modulo a large prime: no tolerance to choose, as with fractions of a second kind. */
export const remainder = (whole: number): number => ((whole % prime) + prime) % prime

/** Adds `times` the other row to a row, in place. */
export function addTimes(row: number[], other: readonly number[], times: number): void {
  if (times === 0) return
  for (let j = 0; j < row.length; j++) row[j] = ((row[j] as number) + times * (other[j] as number)) % prime
}

/** Divides a row by its entry in a column, in place. */
export function divideBy(row: number[], column: number): void {
  const inverse = power(row[column] as number, prime - 2)
  for (let j = 0; j < row.length; j++) row[j] = ((row[j] as number) * inverse) % prime
}

/** The number that cancels this one. */
export const opposite = (entry: number): number => (entry === 0 ? 0 : prime - entry)

function power(base: number, exponent: number): number {
  let [result, square, left] = [1, base, exponent]
  while (left > 0) {
    if (left % 2 === 1) result = (result * square) % prime
    square = (square * square) % prime
    left = Math.floor(left / 2)
  }
  return result
}
