import type { Grid, GridCell } from '../files/grid.ts'
import { type ColumnKey, columnOf } from './columns.ts'
import { type Heading, readHeading } from './read-heading.ts'

/** The columns of one header row, by the index of each in its grid. */
export type ColumnPlaces = ReadonlyMap<ColumnKey, number>

/** A table of the template: where its header row stands, and the rows below it, as indexes of the grid. */
export interface TemplateTable {
  readonly grid: Grid
  readonly header: number
  readonly columns: ColumnPlaces
  readonly firstRow: number
  /** Index after the table's last row. */
  readonly end: number
  readonly heading: Heading
  /** Columns that the header row names more than once. */
  readonly repeated: readonly ColumnKey[]
  /** Headings that are none of ours. */
  readonly strange: readonly string[]
}

/**
 * The tables of the template in the grids. A header row is known by its words, wherever it stands and in whatever
 * order: it names the indicator, and at least two other columns of ours. A sheet may hold several.
 */
export function findTables(grids: readonly Grid[]): readonly TemplateTable[] {
  return grids.flatMap((grid) => {
    const headers = grid.rows.flatMap((row, at) => {
      const found = readHeaderRow(row)
      return found === null ? [] : [{ at, ...found }]
    })
    return headers.map(({ at, columns, repeated, strange }, order) => ({
      grid,
      header: at,
      columns,
      repeated,
      strange,
      firstRow: at + 1,
      end: headers[order + 1]?.at ?? grid.rows.length,
      heading: readHeading(headingRows(grid, headers[0]?.at ?? 0)),
    }))
  })
}

/** The heading block stands close above the first table; what is further away belongs to something else. */
const headingRows = (grid: Grid, header: number) => grid.rows.slice(Math.max(0, header - 30), header)

function readHeaderRow(row: readonly GridCell[]) {
  const columns = new Map<ColumnKey, number>()
  const repeated: ColumnKey[] = []
  const strange: string[] = []
  for (const [at, cell] of row.entries()) {
    const key = cell.number !== null || cell.text.length > 60 ? null : columnOf(cell.text)
    if (key === null) {
      if (cell.text.trim() !== '') strange.push(cell.text.trim())
    } else if (columns.has(key)) repeated.push(key)
    else columns.set(key, at)
  }
  const named = columns.has('indicator') || columns.has('name')
  const figures = columns.has('value') || columns.has('numerator') || columns.has('denominator')
  return named && figures && columns.size >= 3 ? { columns, repeated, strange } : null
}
