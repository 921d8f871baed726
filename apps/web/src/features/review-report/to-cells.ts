import type { ReviewData } from './review.query.ts'

type Columns = ReviewData['cells']

/** One cell of the report as a row, with its number in the review. */
export type Cell = { readonly index: number } & {
  readonly [Name in keyof Columns]: Columns[Name] extends readonly (infer One)[] ? One : never
}

/** The cells, which arrive in columns, as rows in the order of the report. */
export function toCells(columns: Columns): readonly Cell[] {
  const names = Object.keys(columns) as (keyof Columns)[]
  return columns.address.map(
    (_, index) => Object.fromEntries([['index', index], ...names.map((n) => [n, columns[n][index]])]) as Cell,
  )
}
