import { hold, type ReadCell } from '../read-cell-types.ts'

const signRoles = new Set<ReadCell['role']>(['score', 'trend', 'trend_short', 'trend_annual'])

/** One code with the same sign column in two tables, showing different signs: both wait, since neither is surer. */
export function signRepeatedDifferently(cells: readonly ReadCell[]): readonly ReadCell[] {
  const seen = new Map<string, ReadCell>()
  const clash = new Set<ReadCell>()
  for (const cell of cells) {
    if (cell.code === '' || !signRoles.has(cell.role)) continue
    const key = [cell.code, cell.role, cell.period].join('\u0000')
    const other = seen.get(key)
    if (other && other.marker !== cell.marker) {
      clash.add(cell)
      clash.add(other)
    } else if (!other) seen.set(key, cell)
  }
  return cells.map((cell) =>
    clash.has(cell)
      ? hold(
          cell,
          'sign-repeated-differently',
          'Another table shows another sign for the same measure and period.',
        )
      : cell,
  )
}
