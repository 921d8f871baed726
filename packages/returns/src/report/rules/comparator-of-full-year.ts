import { ask, type ReadCell } from '../read-cell-types.ts'
import { rowsOfCells } from './rows-of-cells.ts'

/**
 * A figure of the year so far grows towards the year's end, and a rate of one quarter is a quarter of the year's: a
 * comparator of a whole year beside either misleads. Comparators are asked about where the row's outturns accumulate
 * and are of an earlier quarter, and where a rate's comparator is three to five times its largest quarter.
 */
export function comparatorOfFullYear(cells: readonly ReadCell[]): readonly ReadCell[] {
  return rowsOfCells(cells).flatMap((row) => {
    const quarters = row.filter(
      (cell) => cell.role === 'outturn' && cell.value !== '' && /-Q[1-4]$/.test(cell.period),
    )
    const accumulates = quarters.some((cell) => cell.basis.startsWith('ytd') && !cell.period.endsWith('Q4'))
    const largest = Math.max(0, ...quarters.map((cell) => Number(cell.value)))
    const isYearly = (cell: ReadCell): boolean => {
      const times = Number(cell.value) / largest
      return (
        cell.unit.startsWith('rate') && cell.basis !== 'snapshot' && largest > 0 && times >= 3 && times <= 5
      )
    }
    return row.map((cell) =>
      cell.role.startsWith('comparator') && cell.value !== '' && (accumulates || isYearly(cell))
        ? ask(
            cell,
            'comparator-of-full-year',
            'The comparator is of a whole year, the figure of a part of one.',
          )
        : cell,
    )
  })
}
