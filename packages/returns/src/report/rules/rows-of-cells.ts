import type { ReadCell } from '../read-cell-types.ts'

const rowKey = (cell: ReadCell): string => `${cell.place.sheet ?? ''}\u0000${cell.place.row}`

/** The cells of each line, in the order read. */
export function rowsOfCells(cells: readonly ReadCell[]): readonly (readonly ReadCell[])[] {
  const rows = new Map<string, ReadCell[]>()
  for (const cell of cells) {
    const key = rowKey(cell)
    const row = rows.get(key)
    if (row) row.push(cell)
    else rows.set(key, [cell])
  }
  return [...rows.values()]
}
