import { ask, type ReadCell } from '../read-cell-types.ts'
import { unitOfLabel } from '../words-of-label.ts'

/**
 * A row whose label says no unit, beside a row of the same name that is a percentage: `annual review (completed
 * within 12 months)` 95, 100 and `annual review (amendments 12 wk)` 53, 39, 129. The second is read as a count, because
 * a figure passes 100, and asked about.
 */
export function unitNotStated(cells: readonly ReadCell[]): readonly ReadCell[] {
  const percents = new Set(
    cells.flatMap((cell) => (cell.unit === 'percent' && cell.role === 'outturn' ? (stemOf(cell) ?? []) : [])),
  )
  return cells.map((cell) => {
    const stem = stemOf(cell)
    return cell.unit === 'number' &&
      cell.role === 'outturn' &&
      stem !== null &&
      unitOfLabel(cell.label) === null &&
      percents.has(stem)
      ? ask(
          cell,
          'unit-not-stated',
          'The label says no unit, and a row of the same name is a percentage; it is read as a number.',
        )
      : cell
  })
}

/** The words before the bracket, with the table they stand in. */
const stemOf = (cell: ReadCell): string | null => {
  const found = /^(.{8,}?)\s*\([^)]*\)?$/.exec(cell.label)
  return found ? `${cell.table} ${cell.section} ${found[1]?.toLowerCase()}` : null
}
