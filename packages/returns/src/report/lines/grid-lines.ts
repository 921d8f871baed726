import type { Grid } from '../../files/grid.ts'
import type { ReportLine } from './report-line.ts'

/**
 * The rows of a sheet as lines, every row as wide as the widest, so that the cells of a table stand under each other.
 * Hidden sheets are left out; hidden rows and columns are read, and said to be hidden.
 */
export function gridLines(grid: Grid): readonly ReportLine[] {
  if (grid.hidden) return []
  const texts = grid.rows.map((row) => row.map((cell) => cell.text))
  const width = lastFilled(texts)
  const hiddenRows = new Set(grid.hiddenRows)
  const hiddenColumns = (grid.hiddenColumns ?? []).map((column) => column - 1)
  return texts.map((cells, index) => {
    const row = grid.rowNumbers[index] ?? index + 1
    return {
      ...sheetLine({ sheet: grid.name, row }, cells, width),
      ...(hiddenRows.has(row) ? { hidden: true } : {}),
      ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}),
    }
  })
}

/** The number of columns up to the last one that any row fills. */
export const lastFilled = (rows: readonly (readonly string[])[]): number =>
  rows.reduce(
    (width, row) =>
      Math.max(
        width,
        row.reduce((last, cell, at) => (cell.trim() === '' ? last : at + 1), 0),
      ),
    0,
  )

/** A sheet's row as a line as wide as its sheet. */
export function sheetLine(
  { sheet, row }: { readonly sheet: string; readonly row: number },
  cells: readonly string[],
  width: number,
): ReportLine {
  return { sheet, row, padded: true, cells: Array.from({ length: width }, (_, at) => cells[at] ?? '') }
}
