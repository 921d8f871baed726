import { note, type ReadCell } from '../read-cell-types.ts'
import { rowsOfCells } from './rows-of-cells.ts'

/**
 * A comparator far from the other comparators of its row, or all of them far from the council's own figures, often
 * measures another thing: a local definition, another group of children. Noted where a percentage is more than 15
 * points from the middle of the others, or ten times off the council's.
 */
export function comparatorUnlikeOthers(cells: readonly ReadCell[]): readonly ReadCell[] {
  return rowsOfCells(cells).flatMap((row) => {
    const figures = row.filter(
      (cell) => cell.role.startsWith('comparator') && cell.value !== '' && cell.unit === 'percent',
    )
    const own = row.findLast(
      (cell) => cell.role === 'outturn' && cell.value !== '' && Number(cell.value) !== 0,
    )
    return row.map((cell) => {
      if (!figures.includes(cell)) return cell
      const others = figures.filter((other) => other !== cell).map((other) => Number(other.value))
      const value = Number(cell.value)
      const middle = others.length > 0 ? others.reduce((sum, n) => sum + n, 0) / others.length : value
      const apart = others.length >= 2 && Math.abs(value - middle) > 15
      const another =
        own !== undefined &&
        own.unit === 'percent' &&
        value > 0 &&
        (Number(own.value) / value >= 10 || value / Number(own.value) >= 10)
      return apart || another
        ? note(
            cell,
            'comparator-unlike-others',
            `${cell.verbatim} lies far from the other figures of the row; it may measure another thing.`,
          )
        : cell
    })
  })
}
