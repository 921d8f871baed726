import type { Profile } from './council.query.ts'

type Columns = Profile['columns']

/** One indicator's entries of the profile's columns. */
export type ProfileRow = { readonly [Column in keyof Columns]: Columns[Column][number] }

/** Reads the columns row by row. A column that is shorter than the rest is a fault of the server, not a blank. */
export function profileRows(columns: Columns): readonly ProfileRow[] {
  const names = Object.keys(columns) as (keyof Columns)[]
  return columns.indicator.map((_, at) => {
    const row: Record<string, unknown> = {}
    for (const name of names) {
      if (at >= columns[name].length) throw new RangeError(`The column ${name} ends before row ${at}`)
      row[name] = columns[name][at]
    }
    return row as ProfileRow
  })
}
