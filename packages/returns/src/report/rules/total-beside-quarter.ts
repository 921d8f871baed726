import { hold, type ReadCell } from '../read-cell-types.ts'
import { rowsOfCells } from './rows-of-cells.ts'

/**
 * A comparator that counts another thing: for a count, a region's or England's figure twenty times the council's
 * newest is a total of many councils, often of a year. It waits for a person and is never averaged or ranked.
 */
export function totalBesideQuarter(cells: readonly ReadCell[]): readonly ReadCell[] {
  return rowsOfCells(cells).flatMap((row) => {
    const figures = row.filter(
      (cell) => cell.role === 'outturn' && cell.value !== '' && cell.unit === 'number',
    )
    const largest = Math.max(0, ...figures.map((cell) => Math.abs(Number(cell.value))))
    if (largest === 0) return row
    return row.map((cell) =>
      cell.role.startsWith('comparator') && cell.unit === 'number' && Number(cell.value) > 20 * largest
        ? hold(
            cell,
            'total-beside-quarter',
            `${cell.verbatim} is a total of many councils, most likely of a year, beside figures of at most ${largest}.`,
          )
        : cell,
    )
  })
}
