import type { LayoutReading } from '../../report/layout.ts'
import { findTables } from '../../report/lines/find-tables.ts'
import type { ReportDocument } from '../../report/lines/report-line.ts'
import type { ReadCell } from '../../report/read-cell-types.ts'
import { applyRules } from '../../report/rules/apply-rules.ts'
import { labelOfRow } from '../../report/wide/label-of-row.ts'
import { readWideTable } from '../../report/wide/read-wide-table.ts'
import { wideTablesOf } from '../../report/wide/wide-table.ts'
import { localMeasure } from './local-measure.ts'
import { performanceArrows } from './performance-arrows.ts'

/** Reads the scorecard, then the exception tables, which name their measures by code alone. */
export function readCorporateScorecard(document: ReportDocument): LayoutReading {
  const labels = new Map<string, string>()
  const cells = findTables(document).flatMap((block) =>
    wideTablesOf(block).flatMap((table): readonly ReadCell[] => {
      const read = readWideTable(table, {
        section: (t) => sectionOf(t.block.above),
        labelOfCode: (code, t) => labels.get(code) ?? headingOfCode(code, t.block.above),
      })
      for (const cell of read) if (cell.code !== '' && cell.label !== '') labels.set(cell.code, cell.label)
      return read
    }),
  )
  return { cells: applyRules(performanceArrows(localMeasure(cells))), notes: [] }
}

/** The nearest heading above that names no single measure. */
const sectionOf = (above: readonly string[]): string => {
  const headings = above
    .filter((text) => /^#{1,6} /.test(text) || text.length <= 80)
    .map((text) => text.replace(/^#+\s*/, ''))
  return [...headings].reverse().find((text) => labelOfRow(text).code === '' && !/[.:]$/.test(text)) ?? ''
}

const headingOfCode = (code: string, above: readonly string[]): string => {
  if (code === '') return ''
  for (const text of [...above].reverse()) {
    const found = labelOfRow(text.replace(/^#+\s*/, ''))
    if (found.code === code) return found.label
  }
  return ''
}
