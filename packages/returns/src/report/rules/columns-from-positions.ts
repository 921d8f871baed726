import type { ReportDocument, ReportLine } from '../lines/report-line.ts'
import { hold, type ReadCell } from '../read-cell-types.ts'

const keyOf = ({ sheet, row }: Pick<ReportLine, 'sheet' | 'row'>): string => `${sheet ?? ''}#${row}`

/**
 * Figures of a page whose tables have no lines: their columns were found from where the words stand, and a label may
 * have lost a line. They wait until a person has looked, once for the report.
 */
export function columnsFromPositions(
  document: ReportDocument,
  cells: readonly ReadCell[],
): readonly ReadCell[] {
  const guessed = new Set(document.lines.filter((line) => line.byPosition).map(keyOf))
  if (guessed.size === 0) return cells
  return cells.map((cell) =>
    guessed.has(keyOf(cell.place))
      ? hold(
          cell,
          'columns-from-positions',
          'The tables of this document have no lines; their columns were found from where the words stand.',
        )
      : cell,
  )
}
