import { readCell } from '../../cells/index.ts'
import type { LayoutReading } from '../../report/layout.ts'
import { findTables, type TableBlock } from '../../report/lines/find-tables.ts'
import type { ReportDocument, ReportLine } from '../../report/lines/report-line.ts'
import { hold, type ReadCell } from '../../report/read-cell-types.ts'
import { applyRules } from '../../report/rules/apply-rules.ts'
import { readTallTable } from '../../report/tall/read-tall-table.ts'
import { tallTableOf } from '../../report/tall/tall-table.ts'
import { readWideTable } from '../../report/wide/read-wide-table.ts'
import { type WideTable, wideTablesOf } from '../../report/wide/wide-table.ts'
import { periodsLead, readPeriodsFirst } from './periods-first.ts'
import { readList } from './read-list.ts'
import { reportPeriod } from './report-period.ts'

/**
 * Reads any report: tables with a period a row, tables with an indicator a row, and rows that go on under the headings
 * of the table above. What it does not read is noted by the reading as a whole.
 */
export function readAnyReport(document: ReportDocument): LayoutReading {
  const named = reportPeriod(document)
  let last: WideTable | null = null
  const cells = findTables(document).flatMap((block): readonly ReadCell[] => {
    const tall = tallTableOf(block)
    if (tall && periodsLead(tall)) return readPeriodsFirst(block)
    if (tall) return readTallTable(tall, block.heading)
    const wide = wideTablesOf(block)
    if (wide.length > 0) {
      last = wide.at(-1) ?? null
      return wide.flatMap((table) => readTable(table, block.heading))
    }
    if (!block.lines.some(hasFigures)) return []
    const carried: WideTable | null =
      last !== null && goesOn(block, last) ? { ...last, block, rows: block.lines } : null
    if (carried)
      return readTable(carried, block.heading).map((cell) =>
        hold(
          cell,
          'headings-from-above',
          'The row stands apart from its headings; those of the table above were used.',
        ),
      )
    return []
  })
  const all = cells.length > 0 ? cells : readList(document)
  return { cells: applyRules(all.map((cell) => withReportPeriod(cell, named))), notes: [] }
}

const readTable = (table: WideTable, heading: string): readonly ReadCell[] =>
  readWideTable(table, { section: () => heading })

const hasFigures = (line: ReportLine): boolean =>
  line.cells.slice(1).filter((cell) => readCell(cell).kind === 'figure').length >= 2

/** Rows without headings of their own, as wide as the table above in the same sheet. */
const goesOn = (block: TableBlock, table: WideTable): boolean =>
  block.lines.every((line) => line.cells.length === table.columns.length) &&
  block.lines[0]?.sheet === table.headings[0]?.sheet

/** A column such as 'Actual' takes the one period that the report's title names; without one its figures wait. */
const withReportPeriod = (cell: ReadCell, named: string | null): ReadCell => {
  if (cell.period !== '' || (cell.role !== 'outturn' && cell.role !== 'target')) return cell
  if (cell.doubts.some((doubt) => doubt.code === 'column-not-understood')) return cell
  return hold({ ...cell, period: named ?? '' }, 'column-not-certain', 'The heading names no period.')
}
