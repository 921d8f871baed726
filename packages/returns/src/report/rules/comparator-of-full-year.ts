import { ask, type ReadCell } from '../read-cell-types.ts'
import { rowsOfCells } from './rows-of-cells.ts'

/**
 * A figure of the year so far grows towards the year's end; a comparator of a whole year beside it misleads until
 * the fourth quarter. Such comparators are asked about wherever the row's newest outturn is an earlier part of a year.
 */
export function comparatorOfFullYear(cells: readonly ReadCell[]): readonly ReadCell[] {
  return rowsOfCells(cells).flatMap((row) => {
    const accumulates = row.some(
      (cell) =>
        cell.role === 'outturn' &&
        cell.value !== '' &&
        cell.basis.startsWith('ytd') &&
        /-Q[123]$/.test(cell.period),
    )
    if (!accumulates) return row
    return row.map((cell) =>
      cell.role.startsWith('comparator') && cell.value !== ''
        ? ask(
            cell,
            'comparator-of-full-year',
            'The comparator is of a whole year, the figure of the year so far.',
          )
        : cell,
    )
  })
}
