import { readCell } from '../../cells/index.ts'
import { isBlankLine, type ReportLine } from '../lines/report-line.ts'
import { newestOf } from '../period-start.ts'
import type { ReadCell } from '../read-cell-types.ts'
import { type Column, isFigureColumn } from './column.ts'
import { holdRow } from './read-row.ts'

const filled = (cell: ReadCell | undefined): boolean => cell !== undefined && cell.marker !== 'empty'
const isNumber = (cell: ReadCell): boolean => cell.value !== '' || cell.numerator !== ''

/** The columns that the row stands under, and whether it is the report's last line, which may be cut off. */
interface RowsTable {
  readonly columns: readonly Column[]
  readonly isLast: boolean
}

/**
 * Holds a whole row where its cells may have slipped under the wrong headings: another number of cells than the
 * heading, a figure among the signs or comments, a gap between figures, or a last comparator that is gone.
 */
export function judgeRow(
  line: ReportLine,
  cells: readonly ReadCell[],
  table: RowsTable,
): readonly ReadCell[] {
  const why = reasonToHold(line, cells, table)
  return why ? holdRow(cells, 'row-may-be-shifted', why) : cells
}

function reasonToHold(
  line: ReportLine,
  cells: readonly ReadCell[],
  { columns, isLast }: RowsTable,
): string | null {
  const width = columns.length
  const count = line.cells.length
  const cutOff = count < width && isLast && columns.slice(count).every((column) => !isFigureColumn(column))
  if (count !== width && !cutOff && !onlyBlanksBeyond(line, width))
    return `The row has ${count} cells under ${width} headings.`
  const astray = cells.find(
    (cell) =>
      columns[cell.place.column]?.kind.is === 'sign' &&
      (cell.doubts.some((d) => d.grade === 'held') || isPromise(cell.marker)),
  )
  if (astray) return `“${shorten(astray.verbatim)}” stands in a column of signs.`
  const words = columns.find(
    (column) => column.kind.is === 'comment' && isBareFigure(line.cells[column.index] ?? ''),
  )
  if (words) return 'A bare figure stands in the column of comments.'
  const outturns = cells.filter((cell) => cell.role === 'outturn')
  const first = outturns.findIndex(filled)
  if (first >= 0 && outturns.slice(first).some((cell) => !filled(cell)))
    return 'A blank stands between the figures of the row.'
  if (outturns.some((cell) => cell.marker === 'noise')) return 'A sign or mark stands in a column of figures.'
  if (newestIsDash(outturns)) return 'The newest figure is a dash although older ones are there.'
  const comparators = cells.filter((cell) => cell.role.startsWith('comparator'))
  if (comparators.some((cell) => filled(cell)) && outturns.some((cell) => !filled(cell)))
    return 'Blanks stand before the figures although the row marks what is missing.'
  if (comparators.some((cell) => /^(?:[•^]|\\\w+)$/.test(cell.verbatim)))
    return 'What is left of an arrow stands in a column of comparators.'
  const last = comparators.at(-1)
  if (
    last &&
    !filled(last) &&
    outturns.some(isNumber) &&
    (comparators.length === 1 || comparators.some(filled))
  )
    return 'The last comparator is blank although the others are not.'
  return null
}

/** Words that promise a figure; a column of signs never holds them. */
const isPromise = (marker: string): boolean =>
  ['pending', 'TBC', 'not_available', 'local_only'].includes(marker)

function newestIsDash(outturns: readonly ReadCell[]): boolean {
  const newest = newestOf(outturns.map((cell) => cell.period))
  return (
    newest !== '' &&
    outturns.some((cell) => cell.period === newest && cell.marker === 'no_data') &&
    outturns.some(isNumber)
  )
}

const isBareFigure = (text: string): boolean => {
  const content = readCell(text)
  return content.kind === 'figure' && content.beside === ''
}

/** Spreadsheets pad their rows; blanks beyond the headings mean nothing. */
const onlyBlanksBeyond = (line: ReportLine, width: number): boolean =>
  line.padded === true && isBlankLine({ ...line, cells: line.cells.slice(width) })

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)
