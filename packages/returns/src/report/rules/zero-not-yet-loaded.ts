import { startOf } from '../period-start.ts'
import { ask, type ReadCell } from '../read-cell-types.ts'
import { rowsOfCells } from './rows-of-cells.ts'

/**
 * Zero in the newest one or two periods after figures of twenty and more: the data may not have been loaded yet,
 * and a change or an average that counts the zeros is wrong with them. The zeros are asked about.
 */
export function zeroNotYetLoaded(cells: readonly ReadCell[]): readonly ReadCell[] {
  return rowsOfCells(cells).flatMap((row) => {
    const outturns = row
      .filter((cell) => cell.role === 'outturn' && cell.value !== '' && cell.period !== '')
      .sort((a, b) => startOf(b.period) - startOf(a.period))
    const zeros = outturns.findIndex((cell) => Number(cell.value) !== 0)
    const earlier = outturns.slice(zeros)
    if (
      zeros < 1 ||
      zeros > 2 ||
      earlier.length < 3 ||
      !earlier.every((cell) => Math.abs(Number(cell.value)) >= 20)
    )
      return row
    const suspect = new Set(outturns.slice(0, zeros))
    return row.map((cell) =>
      suspect.has(cell)
        ? ask(
            cell,
            'zero-not-yet-loaded',
            'The newest figures are 0 after much larger ones: they may not be loaded yet.',
          )
        : cell,
    )
  })
}
