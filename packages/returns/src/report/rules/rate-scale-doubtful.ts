import { ask, type ReadCell } from '../read-cell-types.ts'
import { rowsOfCells } from './rows-of-cells.ts'

/**
 * A row labelled 'per 100,000' whose every figure lies between 0 and 1: that would be less than one child in a whole
 * county, so the figures are most likely per 1,000 as the statistic is published. The row is asked about.
 */
export function rateScaleDoubtful(cells: readonly ReadCell[]): readonly ReadCell[] {
  return rowsOfCells(cells).flatMap((row) => {
    const figures = row.filter(
      (cell) => cell.unit === 'rate_per_100k' && cell.role === 'outturn' && cell.value !== '',
    )
    const small =
      figures.length >= 2 && figures.every((cell) => Number(cell.value) > 0 && Number(cell.value) < 1)
    return small
      ? row.map((cell) =>
          figures.includes(cell)
            ? ask(
                cell,
                'rate-scale-doubtful',
                `${cell.value} per 100,000 is less than one child in 100,000: it may be per 1,000.`,
              )
            : cell,
        )
      : row
  })
}
