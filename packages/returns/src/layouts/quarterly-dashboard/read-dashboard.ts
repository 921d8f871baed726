import { stripTags } from '../../cells/index.ts'
import type { LayoutReading, ReportNote } from '../../report/layout.ts'
import { findTables } from '../../report/lines/find-tables.ts'
import { type ReportDocument, type ReportLine, tableName } from '../../report/lines/report-line.ts'
import { newestOf } from '../../report/period-start.ts'
import type { ReadCell } from '../../report/read-cell-types.ts'
import { applyRules } from '../../report/rules/apply-rules.ts'
import { judgeRow } from '../../report/wide/judge-row.ts'
import { holdRow, readRow } from '../../report/wide/read-row.ts'
import { labelsAreSparse, type WideTable, wideTablesOf } from '../../report/wide/wide-table.ts'
import { groupRows } from './group-rows.ts'
import { dashboardRowWords } from './row-words.ts'
import { withComment } from './with-comment.ts'

/** Reads every dashboard table of the document; each finds its own headings, groups and comments. */
export function readQuarterlyDashboard(document: ReportDocument): LayoutReading {
  const tables = findTables(document).flatMap(wideTablesOf)
  const parts = tables.map((table) => readTable(table))
  return {
    cells: applyRules(parts.flatMap((part) => part.cells)),
    notes: parts.flatMap((part) => part.notes),
  }
}

function readTable(table: WideTable): LayoutReading {
  const newest = newestOf(
    table.columns.map((column) =>
      column.kind.is === 'figure' && column.kind.role === 'outturn' ? column.kind.period : '',
    ),
  )
  const title = table.columns[table.labelColumn]?.title ?? ''
  const commentColumn = table.columns.findIndex((column) => column.kind.is === 'comment')
  const groups = groupRows(table)
  const sparse = labelsAreSparse(table)
  const notes: ReportNote[] = [...groups.notes]
  const cells = table.rows.flatMap((line, index): readonly ReadCell[] => {
    if (isLinkRow(line, table)) {
      notes.push({
        place: { sheet: line.sheet, row: line.row, column: table.labelColumn },
        code: 'link-row',
        grade: 'noted',
        seen: 'A row that only links elsewhere was skipped.',
      })
      return []
    }
    const label = stripTags(line.cells[table.labelColumn] ?? '').text
    const comment = commentColumn < 0 ? '' : stripTags(line.cells[commentColumn] ?? '').text
    const words = dashboardRowWords({ label, comment }, line, table.columns)
    const context = {
      section: table.groupColumn === null ? title : (groups.names[index] ?? ''),
      code: '',
      label,
      newest,
      labelColumn: table.labelColumn,
      table: tableName(table.headings[0]),
      ...words,
    }
    const row = judgeRow(line, readRow(line, table.columns, context), {
      columns: table.columns,
      isLast: table.block.endsDocument && index === table.rows.length - 1,
    })
    const whole =
      /[A-Za-z]{3}/.test(label) && !sparse
        ? row
        : holdRow(row, 'row-without-label', 'The row has figures but no label.')
    return groups.mark(index, withComment(whole, comment, { line, column: commentColumn, newest }))
  })
  return { cells, notes }
}

/** A row whose only text is its label: a link or a caption, no indicator. */
const isLinkRow = (line: ReportLine, table: WideTable): boolean =>
  line.cells.every((cell, index) => index === table.labelColumn || cell.trim() === '')
