import type { TableBlock } from '../../report/lines/find-tables.ts'
import type { ReadCell } from '../../report/read-cell-types.ts'
import { readTallTable } from '../../report/tall/read-tall-table.ts'
import { type TallTable, tallTableOf } from '../../report/tall/tall-table.ts'

/** True where every period stands in the first column with a figure's place right behind it, under a heading of its own. */
export const periodsLead = ({ rows, headings }: TallTable): boolean =>
  rows.every((row) => row.period === null || row.period.at === 0) &&
  rows.some((row) => (row.line.cells[1] ?? '').trim() !== '') &&
  headings.some((line) => /[A-Za-z]{3}/.test(line.cells[1] ?? ''))

/**
 * A table with a period a row and nothing before the periods: read as one that has a column of its own for what stands
 * before them. Cells keep their own columns.
 */
export function readPeriodsFirst(block: TableBlock): readonly ReadCell[] {
  const lines = block.lines.map((line) => ({ ...line, cells: ['', ...line.cells] }))
  const tall = tallTableOf({ ...block, lines })
  return (tall ? readTallTable(tall, block.heading) : []).map((cell) => ({
    ...cell,
    place: { ...cell.place, column: cell.place.column - 1 },
  }))
}
