import type { MissingReason } from '@outturn/indicators'

/** Why a file cannot be read at all. */
export type EesRefusal =
  | { readonly code: 'empty-file' }
  /** No mapping, or more than one, knows these columns. */
  | { readonly code: 'unknown-data-set'; readonly headings: readonly string[] }
  | { readonly code: 'column-twice'; readonly heading: string }
  | { readonly code: 'column-missing'; readonly heading: string }

/** Something said of a file's rows, and how many rows it concerns. */
export interface LeftAside {
  readonly what: string
  readonly rows: number
}

/** What became of every row and column of a published file. Nothing that was not loaded goes unsaid. */
export interface EesReport {
  readonly dataset: string | null
  readonly refusal: EesRefusal | null
  readonly rows: number
  readonly figures: number
  /** Figures that are missing, by reason, and how often. */
  readonly missing: Readonly<Partial<Record<MissingReason, number>>>
  /** Columns of the mapping that the file lacks: their figures are not loaded. */
  readonly absentColumns: readonly string[]
  /** Columns of the file that the mapping does not name. */
  readonly unmappedColumns: readonly string[]
  /** Rows of other levels, other breakdowns, or of an unknown shape. */
  readonly leftAside: readonly LeftAside[]
  /** Rows of councils that report jointly: loaded for each of them, and not to be added up. */
  readonly jointAreas: readonly LeftAside[]
  readonly unknownAreas: readonly LeftAside[]
  readonly unknownPeriods: readonly LeftAside[]
  /** Cells that are neither a number nor a symbol; the first hundred. */
  readonly unreadable: readonly { readonly line: number; readonly column: string; readonly printed: string }[]
  /** The same figure of the same area and period twice; the first hundred. A file with any should not be loaded. */
  readonly repeated: readonly {
    readonly line: number
    readonly figure: string
    readonly values: 'same' | 'different'
  }[]
}
