import type { Basis } from '@outturn/indicators'
import type { CellPart, DraftCell } from './draft.ts'
import type { Finding, FindingSeverity } from './finding.ts'

/** A finding that also names the draft's cell, so that the error summary can link to the field. */
export interface ReturnFinding extends Finding {
  readonly basis: Basis | null
  readonly part: CellPart | null
}

/** The words of a finding, before its place is known. */
export interface FindingWords {
  readonly code: string
  readonly severity: FindingSeverity
  readonly seen: string
  readonly remedy: string
}

/** A finding about the whole file, sheet or row. */
export function findingAt(
  place: { readonly sheet: string | null; readonly row: number | null; readonly column?: string | null },
  words: FindingWords,
  indicator: string | null = null,
): ReturnFinding {
  return {
    ...words,
    place: { sheet: place.sheet, row: place.row, column: place.column ?? null },
    indicator,
    basis: null,
    part: null,
  }
}

/** A finding about one part of a draft's cell; the column is the cell's own where the file had one. */
export function findingOf(cell: DraftCell, part: CellPart, words: FindingWords): ReturnFinding {
  const address = part === 'status' || part === 'note' ? null : cell[part].address
  const column = address === null ? part : address.replace(/\d+$/, '')
  return {
    ...words,
    place: { sheet: cell.sheet, row: cell.row, column },
    indicator: cell.indicator,
    basis: cell.basis,
    part,
  }
}

export const nowhere = { sheet: null, row: null } as const
