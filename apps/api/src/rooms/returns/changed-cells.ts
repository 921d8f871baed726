import { isDeepStrictEqual } from 'node:util'
import type { CellRow, ChangedCells, NewCell } from './cell.store.ts'
import { cellKey } from './check-context.ts'

/** The rows of a draft against the cells that they are to become. */
export function changedCells(rows: readonly CellRow[], cells: readonly NewCell[]): ChangedCells {
  const known = new Map(rows.map((row) => [cellKey(row.indicator, row.basis), row]))
  const named = new Set(cells.map((cell) => cellKey(cell.indicator, cell.basis)))
  return {
    changed: cells.filter((cell) => !stands(known.get(cellKey(cell.indicator, cell.basis)), cell)),
    gone: rows.filter((row) => !named.has(cellKey(row.indicator, row.basis))),
  }
}

/** A cell that nobody touched is the very object that was read: only others are looked through. */
const stands = (row: CellRow | undefined, { written, ...cell }: NewCell): boolean =>
  row !== undefined &&
  (Object.keys(cell) as (keyof typeof cell)[]).every((name) => Object.is(row[name], cell[name])) &&
  (row.written === written || isDeepStrictEqual(row.written, written))
