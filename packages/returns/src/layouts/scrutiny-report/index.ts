import type { Layout } from '../../report/layout.ts'
import type { ReportDocument } from '../../report/lines/report-line.ts'
import { readScrutinyReport } from './read-scrutiny-report.ts'

/** Sections with a definition, an analysis, and a table of months over whole years. */
function recognises(document: ReportDocument): number {
  const cells = document.lines.flatMap((line) => line.cells.slice(0, 2))
  const months = cells.filter((cell) => /^in month performance$/i.test(cell.trim())).length
  const years = cells.filter((cell) => /^annual trend$/i.test(cell.trim())).length
  return Math.min(months, years) >= 2 ? 0.95 : Math.min(months, years) === 1 ? 0.75 : 0
}

export const scrutinyReport: Layout = { id: 'scrutiny-report', recognises, read: readScrutinyReport }
