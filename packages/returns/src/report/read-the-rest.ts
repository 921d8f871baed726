import { readCell } from '../cells/index.ts'
import { generalReader } from '../layouts/general/index.ts'
import type { LayoutReading, LayoutSettings } from './layout.ts'
import { findTables, type TableBlock } from './lines/find-tables.ts'
import { type ReportDocument, tableName } from './lines/report-line.ts'

const hasFigures = (block: TableBlock): boolean =>
  block.lines.some(
    (line) => line.cells.slice(1).filter((cell) => readCell(cell).kind === 'figure').length >= 2,
  )

/**
 * The reading of a layout, and with it what the general reader makes of the tables that the layout left alone: a
 * workbook may hold sheets of several shapes. Narrative stays with the table below it, since it says what is counted.
 */
export function readTheRest(
  document: ReportDocument,
  reading: LayoutReading,
  settings: LayoutSettings,
): LayoutReading {
  const read = new Set(reading.cells.map((cell) => `${cell.place.sheet ?? ''}#${cell.place.row}`))
  const blocks = findTables(document)
  const isRead = (block: TableBlock): boolean => block.lines.some((line) => read.has(tableName(line)))
  if (!blocks.some((block) => hasFigures(block) && !isRead(block))) return reading
  const done = new Set(blocks.filter(isRead).flatMap((block) => block.lines.map(tableName)))
  const rest = generalReader.read(
    { ...document, lines: document.lines.filter((line) => !done.has(tableName(line))) },
    settings,
  )
  return { cells: [...reading.cells, ...rest.cells], notes: [...reading.notes, ...rest.notes] }
}
