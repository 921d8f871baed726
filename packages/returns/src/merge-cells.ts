import type { Basis } from '@outturn/indicators'
import { type CellPart, cellParts, type Draft, type DraftCell } from './draft.ts'
import { blankFigure, writeFigure } from './return-row.ts'
import { cellOf } from './template/match-rows.ts'

interface OfCell {
  readonly indicator: string
  readonly basis: Basis
}

/** What a person does to a draft. Rows of the file are named by their sheet and number. */
export type DraftEdit =
  /** Writes one part of a cell; an empty text clears it. */
  | ({ readonly kind: 'write'; readonly part: CellPart; readonly text: string } & OfCell)
  /** Confirms a held finding by its code, having looked at it. */
  | ({ readonly kind: 'confirm'; readonly code: string } & OfCell)
  /** Takes a confirmation back. */
  | ({ readonly kind: 'unconfirm'; readonly code: string } & OfCell)
  /** Of several rows for one indicator and basis, takes this one; the others go. */
  | ({ readonly kind: 'choose'; readonly sheet: string | null; readonly row: number } & OfCell)
  /** Says what an unmatched row is. */
  | ({ readonly kind: 'match'; readonly sheet: string | null; readonly row: number } & OfCell)
  /** Leaves an unmatched row out. */
  | { readonly kind: 'leave_out'; readonly sheet: string | null; readonly row: number }
  /** Takes a cell out of the draft. */
  | ({ readonly kind: 'remove' } & OfCell)

/**
 * The draft with a person's edits, in their order; the draft given stays as it was. Writing a figure anew takes away
 * what the file said about its cell, and any confirmation, because another figure was confirmed. An edit that fits
 * nothing changes nothing.
 */
export const mergeCells = (draft: Draft, edits: readonly DraftEdit[]): Draft => edits.reduce(applyEdit, draft)

function applyEdit(draft: Draft, edit: DraftEdit): Draft {
  switch (edit.kind) {
    case 'write':
      return changeCell(withCell(draft, edit), edit, (cell) => writePart(cell, edit.part, edit.text))
    case 'confirm':
      return changeCell(draft, edit, (cell) => ({
        ...cell,
        confirmed: [...new Set([...cell.confirmed, edit.code])],
      }))
    case 'unconfirm':
      return changeCell(draft, edit, (cell) => ({
        ...cell,
        confirmed: cell.confirmed.filter((code) => code !== edit.code),
      }))
    case 'choose':
      return changeCell(draft, edit, (cell) => chooseRow(cell, edit))
    case 'match':
      return matchRow(draft, edit)
    case 'leave_out':
      return { ...draft, unmatched: draft.unmatched.filter(({ row }) => !isAt(row, edit)) }
    case 'remove':
      return { ...draft, cells: draft.cells.filter((cell) => !isSame(cell, edit)) }
  }
}

const isSame = (cell: OfCell, edit: OfCell): boolean =>
  cell.indicator === edit.indicator && cell.basis === edit.basis

interface RowPlace {
  readonly sheet: string | null
  readonly row: number | null
}

const isAt = (one: RowPlace, other: RowPlace): boolean => one.sheet === other.sheet && one.row === other.row

const changeCell = (draft: Draft, edit: OfCell, change: (cell: DraftCell) => DraftCell): Draft => ({
  ...draft,
  cells: draft.cells.map((cell) => (isSame(cell, edit) ? change(cell) : cell)),
})

/** The draft with the cell, blank where it had none. */
const withCell = (draft: Draft, edit: OfCell): Draft =>
  draft.cells.some((cell) => isSame(cell, edit))
    ? draft
    : { ...draft, cells: [...draft.cells, newCell(edit)] }

const newCell = ({ indicator, basis }: OfCell): DraftCell => ({
  indicator,
  basis,
  value: blankFigure,
  numerator: blankFigure,
  denominator: blankFigure,
  status: '',
  note: '',
  sheet: null,
  row: null,
  printedName: '',
  printedUnit: '',
  rivals: [],
  confirmed: [],
})

function writePart(cell: DraftCell, part: CellPart, text: string): DraftCell {
  if (!cellParts.includes(part)) return cell
  const written = text.trim()
  if (part === 'note') return { ...cell, note: written }
  if (part === 'status') return { ...cell, status: written, confirmed: [] }
  // Writing back what stands there already is no change, and must not lose the unrounded number.
  if (written === cell[part].text && cell[part].marks.length === 0) return cell
  return { ...cell, [part]: writeFigure(written), confirmed: [] }
}

function chooseRow(cell: DraftCell, edit: RowPlace): DraftCell {
  if (isAt(cell, edit)) return { ...cell, rivals: [] }
  const rival = cell.rivals.find((row) => isAt(row, edit))
  return rival ? cellOf(rival, cell.indicator, cell.basis) : cell
}

function matchRow(draft: Draft, edit: OfCell & RowPlace): Draft {
  const found = draft.unmatched.find(({ row }) => isAt(row, edit))
  if (!found) return draft
  const unmatched = draft.unmatched.filter((one) => one !== found)
  const known = draft.cells.find((cell) => isSame(cell, edit))
  const cells = known
    ? draft.cells.map((cell) => (cell === known ? { ...cell, rivals: [...cell.rivals, found.row] } : cell))
    : [...draft.cells, cellOf(found.row, edit.indicator, edit.basis)]
  return { cells, unmatched }
}
