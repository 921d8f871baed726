import type { ReportDocument, ReportLine } from '../lines/report-line.ts'
import { hold, type ReadCell } from '../read-cell-types.ts'

const keyOf = ({ sheet, row }: Pick<ReportLine, 'sheet' | 'row'>): string => `${sheet ?? ''}#${row}`

/**
 * Figures of a page where it is not certain which words belong together: a figure may stand under another heading, a label
 * may have lost a line. They wait until a person has looked, once for the report.
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
          'On this page it is not certain which words and figures belong together.',
        )
      : cell,
  )
}
