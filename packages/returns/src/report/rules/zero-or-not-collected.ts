import { startOf } from '../period-start.ts'
import { ask, type ReadCell } from '../read-cell-types.ts'
import { rowsOfCells } from './rows-of-cells.ts'

/**
 * Zero in all the oldest periods of a row, then figures in the tens: the measure may not have been collected then.
 * The zeros are asked about, and so is a change that was worked out from one.
 */
export function zeroOrNotCollected(cells: readonly ReadCell[]): readonly ReadCell[] {
  return rowsOfCells(cells).flatMap((row) => {
    const outturns = row
      .filter((cell) => cell.role === 'outturn' && cell.value !== '' && cell.period !== '')
      .sort((a, b) => startOf(a.period) - startOf(b.period))
    const firstMeasured = outturns.findIndex((cell) => Number(cell.value) !== 0)
    const later = outturns.slice(firstMeasured)
    if (firstMeasured < 2 || later.length < 2 || !later.every((cell) => Math.abs(Number(cell.value)) >= 10))
      return row
    const zeros = new Set(outturns.slice(0, firstMeasured))
    return row.map((cell) =>
      zeros.has(cell)
        ? ask(
            cell,
            'zero-or-not-collected',
            'The oldest periods all show 0: it may mean that nothing was collected.',
          )
        : cell,
    )
  })
}
