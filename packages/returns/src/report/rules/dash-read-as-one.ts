import { hold, type ReadCell } from '../read-cell-types.ts'
import { rowsOfCells } from './rows-of-cells.ts'

/**
 * A bare `1` in a column of comparators is how an optical reader sees a dash. It is unreadable where another
 * comparator of the row is missing or noise, where the row's figures carry a percent sign that it lacks, or where
 * the row's figures are twenty times as large. It loses its value and waits for a person.
 */
export function dashReadAsOne(cells: readonly ReadCell[]): readonly ReadCell[] {
  return rowsOfCells(cells).flatMap((row) => {
    const comparators = row.filter((cell) => cell.role.startsWith('comparator'))
    const ones = comparators.filter((cell) => cell.verbatim.trim() === '1')
    if (ones.length === 0) return row
    const others = comparators.filter((cell) => !ones.includes(cell))
    const outturns = row.filter((cell) => cell.role === 'outturn' && cell.value !== '')
    const suspect =
      others.some((cell) => cell.value === '') ||
      outturns.some((cell) => cell.verbatim.includes('%')) ||
      outturns.every((cell) => Math.abs(Number(cell.value)) >= 20)
    if (!suspect)
      return row.map((cell) =>
        ones.includes(cell)
          ? hold(cell, 'dash-read-as-one', 'A bare 1 among comparators may be a dash.')
          : cell,
      )
    return row.map((cell) =>
      ones.includes(cell)
        ? hold(
            { ...cell, value: '', marker: 'noise' },
            'dash-read-as-one',
            'A bare 1 among comparators is most likely a dash.',
          )
        : cell,
    )
  })
}
