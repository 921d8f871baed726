import type { Draft, DraftCell } from '@outturn/returns'
import { cellKey } from './check-context.ts'

const keyOf = (cell: DraftCell): string => cellKey(cell.indicator, cell.basis)

/**
 * The draft after another file: the file's cells take the place of the last file's. Cells that a person added by
 * hand stay where the file has none, and a confirmation stays where the very same figure came again.
 */
export function mergeUpload(before: Draft, read: Draft): Draft {
  const earlier = new Map(before.cells.map((cell) => [keyOf(cell), cell]))
  const named = new Set(read.cells.map(keyOf))
  const byHand = before.cells.filter((cell) => cell.row === null && !named.has(keyOf(cell)))
  return {
    cells: [...read.cells.map((cell) => keepConfirmed(cell, earlier.get(keyOf(cell)))), ...byHand],
    unmatched: read.unmatched,
  }
}

function keepConfirmed(cell: DraftCell, before: DraftCell | undefined): DraftCell {
  const same =
    before !== undefined &&
    (['value', 'numerator', 'denominator'] as const).every((part) => before[part].text === cell[part].text) &&
    before.status === cell.status
  return same && before.confirmed.length > 0 ? { ...cell, confirmed: before.confirmed } : cell
}
