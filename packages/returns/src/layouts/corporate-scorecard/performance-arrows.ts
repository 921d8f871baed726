import { startOf } from '../../report/period-start.ts'
import { ask, type ReadCell } from '../../report/read-cell-types.ts'
import { rowsOfCells } from '../../report/rules/rows-of-cells.ts'

const meaning = {
  up_diagonal: 'improving',
  down_diagonal: 'deteriorating',
  up: 'improving',
  down: 'deteriorating',
  flat: 'flat',
} as const
const isTrend = (cell: ReadCell): boolean => cell.role === 'trend_short' || cell.role === 'trend_annual'

/** -1, 0 or 1: how the newest figure stands to the one before it. */
function step(row: readonly ReadCell[]): number {
  const figures = row
    .filter((cell) => cell.role === 'outturn' && cell.value !== '')
    .sort((a, b) => startOf(b.period) - startOf(a.period))
  const [now, before] = figures
  return now && before ? Math.sign(Number(now.value) - Number(before.value)) : 0
}

/**
 * Arrows beside a score show performance, not the number. The report proves it where an arrow rises while its
 * figure falls; without such a row the arrows are read the same way, and asked about.
 */
export function performanceArrows(cells: readonly ReadCell[]): readonly ReadCell[] {
  const proven = rowsOfCells(cells).some((row) => {
    const arrow = row.find((cell) => cell.role === 'trend_short')?.marker
    const moved = step(row)
    return (arrow === 'up_diagonal' && moved < 0) || (arrow === 'down_diagonal' && moved > 0)
  })
  return cells.map((cell) => {
    const read = isTrend(cell) ? meaning[cell.marker as keyof typeof meaning] : undefined
    if (!read) return cell
    const turned: ReadCell = { ...cell, marker: read }
    return proven
      ? turned
      : ask(
          turned,
          'arrow-number-or-performance',
          'Nothing shows whether the arrows mean the number or performance.',
        )
  })
}
