import { findSeparator, type Separator } from './csv-separator.ts'
import { emptyCell, type Grid } from './grid.ts'
import { splitCsv } from './split-csv.ts'

/**
 * The table of a CSV text as one grid, every cell as its text. Rows may be ragged; a blank line is a row, so that
 * row numbers are those a spreadsheet shows. Refuses a quote that is never closed, and more cells than the limit.
 */
export function readCsv(text: string, name: string): { readonly grid: Grid; readonly separator: Separator } {
  const separator = findSeparator(text)
  const body = text.replace(/^sep=[,;\t|](\r\n|\n|\r)/i, '')
  const skipped = body.length === text.length ? 0 : 1
  const rows = splitCsv(body, separator).map((cells) =>
    cells.map((cell) => (cell === '' ? emptyCell : { ...emptyCell, text: cell })),
  )
  return {
    grid: { name, hidden: false, rows, rowNumbers: rows.map((_, at) => at + 1 + skipped), merged: [] },
    separator,
  }
}
