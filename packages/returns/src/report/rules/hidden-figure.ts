import type { ReportDocument, ReportLine } from '../lines/report-line.ts'
import { hold, type ReadCell } from '../read-cell-types.ts'

const keyOf = ({ sheet, row }: Pick<ReportLine, 'sheet' | 'row'>): string => `${sheet ?? ''}#${row}`

/**
 * A figure in a row or column that the workbook hides: nobody who looked at the report has seen it, so it waits for a
 * person, once for the report.
 */
export function hiddenFigure(document: ReportDocument, cells: readonly ReadCell[]): readonly ReadCell[] {
  const lines = new Map(
    document.lines.flatMap((line) =>
      line.hidden || line.hiddenColumns ? [[keyOf(line), line] as const] : [],
    ),
  )
  if (lines.size === 0) return cells
  return cells.map((cell) => {
    const line = lines.get(keyOf(cell.place))
    if (!line) return cell
    if (line.hidden) return hold(cell, 'hidden-figure', 'The workbook hides this row.')
    return line.hiddenColumns?.includes(cell.place.column)
      ? hold(cell, 'hidden-figure', 'The workbook hides this column.')
      : cell
  })
}
