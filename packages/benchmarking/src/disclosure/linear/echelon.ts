import { addTimes, divideBy, opposite, remainder } from './remainders.ts'

/** A matrix in reduced echelon form: its rows that are not zero, and the column in which each begins. */
export interface Echelon {
  readonly rows: readonly (readonly number[])[]
  readonly pivots: readonly number[]
}

/**
 * The reduced echelon form of a matrix of whole numbers, modulo a large prime. Its number of rows is the rank.
 * Example: rows [1, 1, 0], [0, 1, 1], [1, 2, 1] → two rows.
 */
export function echelonOf(matrix: readonly (readonly number[])[]): Echelon {
  const left = matrix.map((row) => row.map(remainder))
  const width = left[0]?.length ?? 0
  const pivots: number[] = []
  for (let column = 0; column < width && pivots.length < left.length; column++) {
    const rank = pivots.length
    const at = left.findIndex((row, i) => i >= rank && row[column] !== 0)
    if (at < 0) continue
    const top = left[at] as number[]
    left[at] = left[rank] as number[]
    left[rank] = top
    divideBy(top, column)
    left.forEach((row, i) => {
      if (i !== rank) addTimes(row, top, opposite(row[column] as number))
    })
    pivots.push(column)
  }
  return { rows: left.slice(0, pivots.length), pivots }
}

export const rankOf = (matrix: readonly (readonly number[])[]): number => echelonOf(matrix).pivots.length

/**
 * What is free in each column when every line must come to nothing: one row of numbers a column. Some
 * combination of the lines stands on a set of columns alone exactly where the rows of these columns depend on
 * each other (matroid duality).
 * Example: lines [1, 1, 0, 0], [0, 0, 1, 1] → the rows of columns 0 and 1 depend, those of 0 and 2 do not.
 */
export function freedomOf(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const { rows, pivots } = echelonOf(matrix)
  const width = matrix[0]?.length ?? 0
  const rowOf = new Map(pivots.map((column, i) => [column, rows[i] as readonly number[]]))
  const free = Array.from({ length: width }, (_, column) => column).filter((column) => !rowOf.has(column))
  return Array.from({ length: width }, (_, column) => {
    const row = rowOf.get(column)
    return free.map((other) => (row ? opposite(row[other] as number) : Number(other === column)))
  })
}
