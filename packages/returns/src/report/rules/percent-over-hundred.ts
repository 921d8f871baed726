import { ask, hold, type ReadCell } from '../read-cell-types.ts'

/**
 * A share of children or cases cannot pass 100, nor be below 0. A percentage printed with its sign waits for a
 * person; changes may pass 100, so only outturns, targets and comparators are judged.
 */
export function percentOverHundred(cells: readonly ReadCell[]): readonly ReadCell[] {
  return cells.map((cell) => {
    if (cell.unit !== 'percent' || cell.value === '' || cell.role.startsWith('change')) return cell
    const value = Number(cell.value)
    if (value > 100) return hold(cell, 'percent-over-100', `${cell.value} per cent is more than all.`)
    return value < 0 ? ask(cell, 'percent-below-0', `${cell.value} per cent is less than none.`) : cell
  })
}
