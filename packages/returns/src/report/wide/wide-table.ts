import { readCell, stripTags } from '../../cells/index.ts'
import type { TableBlock } from '../lines/find-tables.ts'
import type { ReportLine } from '../lines/report-line.ts'
import type { Column } from './column.ts'
import { readTitle } from './read-title.ts'
import { repairSplitWords } from './repair-split-words.ts'
import { understandColumns } from './understand-columns.ts'

/** A table with one indicator a row: heading rows, columns, rows. */
export interface WideTable {
  readonly block: TableBlock
  readonly columns: readonly Column[]
  readonly headings: readonly ReportLine[]
  readonly rows: readonly ReportLine[]
  /** Where the label stands, and the group over it if there is one. */
  readonly labelColumn: number
  readonly groupColumn: number | null
  /** A column of codes apart from the labels. */
  readonly codeColumn: number | null
}

const known = new Set(['period', 'comparator', 'sign', 'target', 'outturn', 'comment', 'owner'])

/** A heading line names columns and holds no figures of its own. */
export function isHeadingLine(line: ReportLine): boolean {
  const cells = repairSplitWords(line.cells).slice(1)
  const titles = cells.filter(
    (cell) => known.has(readTitle(cell).is) || /^(?:year-end|term)$/i.test(cell.trim()),
  ).length
  const figures = cells.filter(
    (cell) =>
      !known.has(readTitle(cell).is) && readCell(cell).kind === 'figure' && !/^\d?\/\d\d$/.test(cell.trim()),
  ).length
  return titles >= 1 && titles > figures
}

const hasPeriod = (columns: readonly Column[]): boolean =>
  columns.some((c) => c.kind.is === 'figure' && c.kind.role === 'outturn')

/**
 * The wide tables of a block, in order; a new heading line inside a block starts the next table, so that two
 * tables glued together are read each under its own headings. None where no heading names a period.
 */
export function wideTablesOf(block: TableBlock): readonly WideTable[] {
  const tables: WideTable[] = []
  let at = 0
  while (at < block.lines.length) {
    let end = at
    while (end < block.lines.length && end - at < 4 && isHeadingLine(block.lines[end] as ReportLine)) end++
    if (end === at) {
      at++
      continue
    }
    const headings = block.lines.slice(at, end)
    let stop = end
    while (stop < block.lines.length && !isHeadingLine(block.lines[stop] as ReportLine)) stop++
    const rows = block.lines.slice(end, stop)
    const columns = understandColumns(
      headings.map((line) => line.cells),
      { rowLabels: rows.map((row) => row.cells[0] ?? '') },
    )
    if (hasPeriod(columns) && rows.length > 0)
      tables.push({ block, columns, headings, rows, ...labelColumns(columns, rows) })
    at = stop
  }
  return tables
}

/** The columns before the first period: the one filled in most rows is the label, a sparser one before it the group. */
function labelColumns(
  columns: readonly Column[],
  rows: readonly ReportLine[],
): { labelColumn: number; groupColumn: number | null; codeColumn: number | null } {
  const first = columns.findIndex((column) => column.kind.is === 'figure')
  const before = columns.slice(0, first)
  const codes = before.find((column) => column.kind.is === 'code') ?? null
  const named = before.filter(
    (column) => (column.kind.is === 'unknown' || column.kind.is === 'label') && !holdsFigures(column, rows),
  )
  // An exception table names its measures by code alone.
  const leading = named.length > 0 || codes === null ? named : [codes]
  const fill = (column: Column): number =>
    rows.filter((row) => stripTags(row.cells[column.index] ?? '').text !== '').length
  const label = leading.reduce<Column | null>(
    (best, column) => (best === null || fill(column) >= fill(best) ? column : best),
    null,
  )
  const group = leading.find((column) => label !== null && column.index < label.index) ?? null
  return {
    labelColumn: label?.index ?? -1,
    groupColumn: group?.index ?? null,
    codeColumn: codes !== null && codes !== label ? codes.index : null,
  }
}

/** A column of figures is no label, though its heading be lost. */
const holdsFigures = (column: Column, rows: readonly ReportLine[]): boolean => {
  const filled = rows
    .map((row) => readCell(row.cells[column.index] ?? ''))
    .filter((content) => content.kind !== 'blank')
  // `Under 5` and `16 and over` are groups.
  const isFigure = (content: (typeof filled)[number]): boolean =>
    content.kind === 'marker' || (content.kind === 'figure' && content.beside === '')
  return filled.filter(isFigure).length * 2 > filled.length
}

/** True where most rows have no label: the column read as labels is one of groups, and the labels are lost. */
export const labelsAreSparse = (table: WideTable): boolean => {
  const labelled = table.rows.filter(
    (row) => stripTags(row.cells[table.labelColumn] ?? '').text !== '',
  ).length
  return table.rows.length >= 3 && labelled * 2 <= table.rows.length
}
