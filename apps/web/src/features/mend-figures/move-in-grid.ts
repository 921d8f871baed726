import { type GridPart, gridParts } from './grid-rows.ts'

export interface GridPlace {
  readonly key: string
  readonly part: GridPart
}

/**
 * Where a key leads from a cell of the grid; null where the key does not move. Stops at the edges.
 * `moveInGrid(keys, { key: 'a', part: 'value' }, { key: 'ArrowRight', end: 'one' })` → numerator of the same row.
 */
export function moveInGrid(
  keys: readonly string[],
  from: GridPlace,
  by: { readonly key: string; readonly end: 'one' | 'edge' },
): GridPlace | null {
  const row = keys.indexOf(from.key)
  const column = gridParts.indexOf(from.part)
  const to = (down: number, right: number): GridPlace => ({
    key: keys[Math.min(Math.max(down, 0), keys.length - 1)] ?? from.key,
    part: gridParts[Math.min(Math.max(right, 0), gridParts.length - 1)] ?? from.part,
  })
  const far = by.end === 'edge'
  switch (by.key) {
    case 'ArrowDown':
      return to(far ? keys.length : row + 1, column)
    case 'ArrowUp':
      return to(far ? 0 : row - 1, column)
    case 'ArrowRight':
      return to(row, far ? gridParts.length : column + 1)
    case 'ArrowLeft':
      return to(row, far ? 0 : column - 1)
    case 'Home':
      return to(far ? 0 : row, 0)
    case 'End':
      return to(far ? keys.length : row, gridParts.length)
    case 'PageDown':
      return to(row + 10, column)
    case 'PageUp':
      return to(row - 10, column)
    default:
      return null
  }
}
