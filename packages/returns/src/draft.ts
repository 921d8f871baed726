import type { Basis, MissingReason, Value } from '@outturn/indicators'
import type { ReturnRow, WrittenFigure } from './return-row.ts'

/** The parts of a cell that a person may write. */
export const cellParts = ['value', 'numerator', 'denominator', 'status', 'note'] as const
export type CellPart = (typeof cellParts)[number]

/** One indicator and basis of a draft, as written: in the file, or by a person since. */
export interface DraftCell {
  readonly indicator: string
  readonly basis: Basis
  readonly value: WrittenFigure
  readonly numerator: WrittenFigure
  readonly denominator: WrittenFigure
  /** Why the figure is missing, as written; '' where nothing was said. */
  readonly status: string
  readonly note: string
  /** The row's sheet and number in the file; null where a person added the row. */
  readonly sheet: string | null
  readonly row: number | null
  /** The name and unit printed beside the figure, to find a row whose figures slipped under another name. */
  readonly printedName: string
  readonly printedUnit: string
  /** Further rows of the file for the same indicator and basis; a person chooses. */
  readonly rivals: readonly ReturnRow[]
  /** Codes of held findings that a person has looked at and confirmed. */
  readonly confirmed: readonly string[]
}

/** Why a row of the file has no place in the draft yet. */
export type UnmatchedReason =
  | 'unknown-indicator'
  | 'unknown-basis'
  | 'row-of-another-period'
  | 'row-of-another-area'

/** A row kept apart until a person says what it is, or that it may be left out. */
export interface UnmatchedRow {
  readonly row: ReturnRow
  readonly because: UnmatchedReason
  /** Indicators it may be, nearest first; never chosen beforehand. */
  readonly suggestions: readonly string[]
}

/** Everything a return holds before it is submitted. Plain data, fit for JSON. */
export interface Draft {
  readonly cells: readonly DraftCell[]
  readonly unmatched: readonly UnmatchedRow[]
}

export type DerivedFrom = 'parts' | 'year_to_date'

/** What a draft's cell becomes when it is submitted: printed text beside the figure, nothing overwritten. */
export interface ProposedCell {
  readonly indicator: string
  readonly basis: Basis
  /** The printed figure, or one worked out where none was printed; missing with its reason. */
  readonly value: Value
  readonly printed: string | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly printedNumerator: string | null
  readonly printedDenominator: string | null
  readonly status: MissingReason | null
  readonly note: string
  /** `Return!E7`; null where a person typed the figure. */
  readonly address: string | null
  /** Null where the value was printed. */
  readonly derived: DerivedFrom | null
  /** True while a person has to look: the figure is used nowhere. */
  readonly held: boolean
}
