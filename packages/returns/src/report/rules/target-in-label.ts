import { newestOf } from '../period-start.ts'
import { note, type ReadCell } from '../read-cell-types.ts'
import { rowsOfCells } from './rows-of-cells.ts'

/** A target that stands in the label (`A10 (426 days national target)`) and in no column: noted at the newest figure. */
export function targetInLabel(cells: readonly ReadCell[]): readonly ReadCell[] {
  return rowsOfCells(cells).flatMap((row) => {
    const found = /\((\d[\d,.]*)\s*(%|days|weeks)?[^()]*\btarget\b[^()]*\)/i.exec(row[0]?.label ?? '')
    if (!found || row.some((cell) => cell.role === 'target' && cell.value !== '')) return row
    const newest = newestOf(
      row.map((cell) => (cell.role === 'outturn' && cell.value !== '' ? cell.period : '')),
    )
    return row.map((cell) =>
      cell.role === 'outturn' && cell.period === newest && newest !== ''
        ? note(
            cell,
            'target-in-label',
            `The label names a target: ${[found[1], found[2]].filter(Boolean).join(' ')}.`,
          )
        : cell,
    )
  })
}
