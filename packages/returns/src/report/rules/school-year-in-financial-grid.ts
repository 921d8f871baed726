import type { Indicator } from '@outturn/indicators'
import type { MatchedCell } from '../matched-cell.ts'
import { ask } from '../read-cell-types.ts'
import { rowsOfCells } from './rows-of-cells.ts'

/**
 * A yearly measure of schools in a grid of financial years and quarters: its quarters hold no figure, and its years are
 * most likely school years although the heading says nothing. The years are asked about.
 */
export function schoolYearInFinancialGrid(
  cells: readonly MatchedCell[],
  indicators: ReadonlyMap<string, Indicator>,
): readonly MatchedCell[] {
  const doubtful = new Set<MatchedCell>()
  for (const row of rowsOfCells(cells) as readonly (readonly MatchedCell[])[]) {
    const own = row.filter((cell) => cell.role === 'outturn')
    const quarters = own.filter((cell) => /-Q[1-4]$/.test(cell.period))
    if (quarters.length === 0 || quarters.some((cell) => cell.value !== '')) continue
    for (const cell of own)
      if (
        cell.value !== '' &&
        /^FY\d{4}$/.test(cell.period) &&
        indicators.get(cell.indicator?.id ?? '')?.calendar === 'academic'
      )
        doubtful.add(cell)
  }
  return cells.map((cell) =>
    doubtful.has(cell)
      ? {
          ...cell,
          ...ask(
            cell,
            'school-year-in-financial-grid',
            'A measure of school years stands under financial years and has no figure in the quarters.',
          ),
        }
      : cell,
  )
}
