import type { ReportDocument } from '../../report/lines/report-line.ts'

/** A dashboard of quarters, newest first, with arrows for the change on the quarter and on the year between them. */
export function recognisesQuarterlyDashboard(document: ReportDocument): number {
  const heading = document.lines.find(
    (line) =>
      line.cells.some((cell) => /change q-?on-?q/i.test(cell)) &&
      line.cells.some((cell) => /\bq[1-4]\b/i.test(cell)),
  )
  if (!heading) return 0
  return heading.cells.some((cell) => /change y-?on-?y/i.test(cell)) ? 0.95 : 0.7
}
