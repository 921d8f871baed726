import type { ReadCell } from '../read-cell-types.ts'

const isMonth = (code: string): boolean => /^\d{4}-\d\d$/.test(code)

/** The months of each measure of each table, in the order read. */
export function seriesOfMonths(cells: readonly ReadCell[]): readonly (readonly ReadCell[])[] {
  const series = new Map<string, ReadCell[]>()
  for (const cell of cells) {
    if (cell.role !== 'outturn' || !isMonth(cell.period)) continue
    const key = [cell.table, cell.section, cell.code, cell.label].join('\u0000')
    const known = series.get(key)
    if (known) known.push(cell)
    else series.set(key, [cell])
  }
  return [...series.values()]
}
