import type { ReadCell } from '../../report/read-cell-types.ts'

/**
 * A comparator column whose cells name their own kind may hold only prose ('Local measure, no external
 * benchmarking available.'). Such a cell takes the commonest kind of its column, so that it is still found there.
 */
export function localMeasure(cells: readonly ReadCell[]): readonly ReadCell[] {
  const counts = new Map<ReadCell['role'], number>()
  for (const cell of cells)
    if (cell.role.startsWith('comparator') && cell.value !== '')
      counts.set(cell.role, (counts.get(cell.role) ?? 0) + 1)
  const commonest = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
  return cells.map((cell) =>
    cell.marker === 'local_only' && commonest ? { ...cell, role: commonest } : cell,
  )
}
