import { readAddress } from '../cell-address.ts'
import type { Grid } from '../grid.ts'

export type MergedBlock = Grid['merged'][number]

/** A merged block from its reference: `B2:D3`. None where the reference is not one, or is of a single cell. */
export function readMerge(reference: string): readonly MergedBlock[] {
  const [from, to] = reference.split(':').map(readAddress)
  if (!from || !to || (from.row === to.row && from.column === to.column)) return []
  return [{ top: from.row, left: from.column, bottom: to.row, right: to.column }]
}
