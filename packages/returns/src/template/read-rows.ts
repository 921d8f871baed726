import { cellAddress } from '../files/cell-address.ts'
import { emptyCell, type Grid, type GridCell } from '../files/grid.ts'
import type { OpenedFile } from '../files/open-file.ts'
import { blankFigure, type FigureMark, type ReturnRow, type WrittenFigure } from '../return-row.ts'
import type { ColumnKey } from './columns.ts'
import type { TemplateTable } from './find-tables.ts'
import { readFigure } from './read-figure.ts'

/** The rows of a table, each text exactly as it stands. Rows without any text are passed over. */
export function readRows(table: TemplateTable, file: OpenedFile): readonly ReturnRow[] {
  const rows: ReturnRow[] = []
  for (let at = table.firstRow; at < table.end; at++) {
    const cells = table.grid.rows[at] ?? []
    if (cells.every((cell) => cell.text.trim() === '' && cell.formula === null)) continue
    rows.push(readRow(table, file, at))
  }
  return rows
}

function readRow(table: TemplateTable, file: OpenedFile, at: number): ReturnRow {
  const { grid } = table
  const row = grid.rowNumbers[at] ?? at + 1
  const cellOf = (key: ColumnKey): GridCell => grid.rows[at]?.[table.columns.get(key) ?? -1] ?? emptyCell
  const plain = (cell: GridCell): string =>
    file.kind === 'csv' ? unguard(cell.text.trim()) : cell.text.trim()
  const text = (key: ColumnKey): string => plain(cellOf(key))
  const figure = (key: ColumnKey): WrittenFigure => {
    const column = table.columns.get(key)
    if (column === undefined) return blankFigure
    const cell = grid.rows[at]?.[column] ?? emptyCell
    return {
      text: plain(cell),
      exact: exactOf(cell),
      marks: marksOf({ cell, grid, row, column: column + 1 }, file),
      address: cellAddress(row, column + 1),
    }
  }
  return {
    sheet: file.kind === 'csv' ? null : grid.name,
    row,
    indicator: text('indicator'),
    name: text('name'),
    basis: text('basis'),
    unit: text('unit'),
    value: figure('value'),
    numerator: figure('numerator'),
    denominator: figure('denominator'),
    status: text('status'),
    note: text('note'),
    period: text('period'),
    area: text('area'),
  }
}

/** The CSV writer guards text that a spreadsheet would run as a formula by an apostrophe; reading takes it off again. */
const unguard = (text: string): string => text.replace(/^'(?=[=+\-@\t\r'])/, '')

/** The stored number where the text shows less of it. A percent style stores 0.125 and shows 12.5%. */
function exactOf(cell: GridCell): number | null {
  if (cell.number === null || cell.date !== null) return null
  const exact = cell.text.trim().endsWith('%') ? Number((cell.number * 100).toPrecision(15)) : cell.number
  const shown = readFigure({ ...blankFigure, text: cell.text })
  return shown.kind === 'number' && shown.amount === exact ? null : exact
}

interface CellPlace {
  readonly cell: GridCell
  readonly grid: Grid
  readonly row: number
  readonly column: number
}

function marksOf({ cell, grid, row, column }: CellPlace, file: OpenedFile): readonly FigureMark[] {
  const marks: FigureMark[] = []
  if (cell.date !== null) marks.push('date')
  if (cell.formula !== null)
    marks.push(
      cell.text === '' ? 'no_result' : /\[[^\]]+\]/.test(cell.formula) ? 'outside_formula' : 'formula',
    )
  const hidden = grid.hidden || grid.hiddenRows?.includes(row) || grid.hiddenColumns?.includes(column)
  if (hidden && cell.text.trim() !== '') marks.push('hidden')
  if (grid.merged.some((m) => row >= m.top && row <= m.bottom && column >= m.left && column <= m.right))
    marks.push('merged')
  const reading = readFigure({ ...blankFigure, text: cell.text })
  if (reading.kind !== 'number') return marks
  if (file.kind === 'xlsx' && cell.number === null) marks.push('number_as_text')
  if (file.separator === ';' && /^\D*\d{1,3},\d{3}\D*$/.test(cell.text)) marks.push('doubtful_comma')
  return marks
}
