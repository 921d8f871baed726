import type { ReportDocument } from '../lines/report-line.ts'

/** A line of a damaged report and the line of the clean one that it came from. */
export interface DamagedLine {
  readonly cells: readonly string[]
  readonly from: number
}

export const linesOf = (document: ReportDocument): readonly DamagedLine[] =>
  document.lines.map((line) => ({ cells: line.cells, from: line.row }))

/** The damaged lines as a report, numbered anew. */
export const documentOf = (lines: readonly DamagedLine[]): ReportDocument => ({
  name: 'damaged',
  lines: lines.map((line, index) => ({ sheet: null, row: index + 1, cells: line.cells })),
})

/** The lines with those of some numbers replaced. */
export const replaceLines = (
  lines: readonly DamagedLine[],
  changed: ReadonlyMap<number, readonly string[]>,
): readonly DamagedLine[] => lines.map((line) => ({ ...line, cells: changed.get(line.from) ?? line.cells }))
