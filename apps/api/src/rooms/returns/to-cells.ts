import type { Draft, DraftCell, ProposedCell } from '@outturn/returns'
import type { NewCell } from './cell.store.ts'
import { cellKey } from './check-context.ts'

/** What is stored of a draft: each proposed figure beside the cell as it was written. */
export function toCells(draft: Draft, proposed: readonly ProposedCell[]): NewCell[] {
  const written = new Map(draft.cells.map((cell) => [cellKey(cell.indicator, cell.basis), cell]))
  return proposed.map((cell) => toCell(cell, written.get(cellKey(cell.indicator, cell.basis)) ?? null))
}

const toCell = (cell: ProposedCell, written: DraftCell | null): NewCell => ({
  indicator: cell.indicator,
  basis: cell.basis,
  status: cell.value.kind === 'measured' ? 'measured' : cell.value.because,
  amount: cell.value.kind === 'measured' ? cell.value.amount : null,
  printed: cell.printed,
  numerator: cell.numerator,
  denominator: cell.denominator,
  derived: cell.derived !== null,
  held: cell.held,
  note: cell.note === '' ? null : cell.note,
  cell: cell.address,
  written,
})
