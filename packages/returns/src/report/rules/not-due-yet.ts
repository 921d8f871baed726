import { newestOf, startOf } from '../period-start.ts'
import { hasFigure, type ReadCell } from '../read-cell-types.ts'

const isPartOfYear = (code: string): boolean => /^\d{4}-\d\d$|-[QT]\d$/.test(code)

/**
 * A blank under a period later than any that the report fills is not due yet: neither zero nor missing, and nothing to
 * ask. The newest month, quarter or term with a figure anywhere in the report is taken for its date.
 */
export function notDueYet(cells: readonly ReadCell[]): readonly ReadCell[] {
  const newest = newestOf(
    cells.flatMap((cell) =>
      cell.role === 'outturn' && hasFigure(cell) && isPartOfYear(cell.period) ? [cell.period] : [],
    ),
  )
  if (newest === '') return cells
  return cells.map((cell) =>
    cell.role === 'outturn' &&
    cell.marker === 'empty' &&
    isPartOfYear(cell.period) &&
    startOf(cell.period) > startOf(newest)
      ? { ...cell, marker: 'not_due' }
      : cell,
  )
}
