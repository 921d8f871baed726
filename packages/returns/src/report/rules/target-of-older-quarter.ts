import { newestOf } from '../period-start.ts'
import { hold, type ReadCell } from '../read-cell-types.ts'

const isQuarter = (code: string): boolean => /^FY\d{4}-Q[1-4]$/.test(code)

/**
 * A target takes the newest quarter of its table. Where another table of the report reaches a newer one, the newest
 * column of this table may be lost, and the target would stand beside the wrong quarter: it waits.
 */
export function targetOfOlderQuarter(cells: readonly ReadCell[]): readonly ReadCell[] {
  const newest = newestOf(
    cells.flatMap((cell) => (cell.role === 'outturn' && isQuarter(cell.period) ? [cell.period] : [])),
  )
  return cells.map((cell) =>
    cell.role === 'target' && isQuarter(cell.period) && cell.period !== newest
      ? hold(cell, 'target-of-older-quarter', `The report reaches ${newest}, this table only ${cell.period}.`)
      : cell,
  )
}
