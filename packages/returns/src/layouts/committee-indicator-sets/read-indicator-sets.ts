import type { LayoutReading } from '../../report/layout.ts'
import { findTables, looksLikeHeading } from '../../report/lines/find-tables.ts'
import { isInCells, type ReportDocument, tableName, textOf } from '../../report/lines/report-line.ts'
import type { ReadCell } from '../../report/read-cell-types.ts'
import { applyRules } from '../../report/rules/apply-rules.ts'
import { doubtAgainstTheRest } from '../../report/wide/against-the-rest.ts'
import { readWideTable } from '../../report/wide/read-wide-table.ts'
import { wideTablesOf } from '../../report/wide/wide-table.ts'
import { unsureYearKind } from './unsure-year-kind.ts'

/** Reads every set; a table under narrative without a heading of its own has no section rather than the last one. */
export function readIndicatorSets(document: ReportDocument): LayoutReading {
  const sections = sectionsOf(document)
  const tables = doubtAgainstTheRest(findTables(document).flatMap(wideTablesOf))
  const cells = tables.flatMap((table): readonly ReadCell[] =>
    unsureYearKind(
      table,
      readWideTable(table, { section: (t) => sections.get(tableName(t.headings[0])) ?? '' }),
    ),
  )
  return { cells: applyRules(cells), notes: [] }
}

/** The section of every tabled line: the last heading, forgotten once its narrative has begun. */
function sectionsOf(document: ReportDocument): ReadonlyMap<string, string> {
  const sections = new Map<string, string>()
  let section = ''
  let inNarrative = false
  for (const line of document.lines) {
    const text = textOf(line)
    if (isInCells(line)) {
      if (inNarrative) section = ''
      inNarrative = false
      sections.set(tableName(line), section)
    } else if (/^supporting narrative/i.test(text)) inNarrative = true
    else if (looksLikeHeading(text) && text.split(' ').length <= 8) {
      section = text
      inNarrative = false
    }
  }
  return sections
}
