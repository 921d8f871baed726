import type { LayoutReading } from '../../report/layout.ts'
import { findTables } from '../../report/lines/find-tables.ts'
import { isInCells, type ReportDocument, tableName, textOf } from '../../report/lines/report-line.ts'
import { applyRules } from '../../report/rules/apply-rules.ts'
import { readTallTable } from '../../report/tall/read-tall-table.ts'
import { tallTableOf } from '../../report/tall/tall-table.ts'

/** Reads each section's table of months and years. */
export function readScrutinyReport(document: ReportDocument): LayoutReading {
  const sections = sectionsOf(document)
  const cells = findTables(document).flatMap((block) => {
    const table = tallTableOf(block)
    return table ? readTallTable(table, sections.get(tableName(block.lines[0])) ?? block.heading) : []
  })
  return { cells: applyRules(cells), notes: [] }
}

const isSectionLine = (text: string): boolean =>
  text.length >= 5 &&
  text.length <= 100 &&
  /[A-Z]{4}/.test(text) &&
  text === text.toUpperCase() &&
  !/^(?:DEFINITION|PERFORMANCE ANALYSIS)/.test(text)

/** The last line in capitals above every tabled line. */
function sectionsOf(document: ReportDocument): ReadonlyMap<string, string> {
  const sections = new Map<string, string>()
  let section = ''
  for (const line of document.lines) {
    if (isInCells(line)) sections.set(tableName(line), section)
    else if (isSectionLine(textOf(line))) section = textOf(line)
  }
  return sections
}
