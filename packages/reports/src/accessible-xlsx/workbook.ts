import type { MissingReason } from '@outturn/indicators'

/** A cell: a figure unrounded, a text, or why there is no figure. */
export type WorkbookCell = number | string | { readonly missing: MissingReason }

/** One table, for a sheet of its own. */
export interface WorkbookTable {
  /** Names the table by itself: what, whose, when. */
  readonly title: string
  /** Headings in plain words, each with its unit where all its figures have one. */
  readonly columns: readonly string[]
  /** As many cells a row as there are columns. */
  readonly rows: readonly (readonly WorkbookCell[])[]
  /** What a reader must know of this table, one sentence a line. */
  readonly notes: readonly string[]
}

/** A workbook before it is laid out. */
export interface AccessibleWorkbook {
  readonly title: string
  /** The day it was made, in ISO form: `2026-11-22`. */
  readonly date: string
  /** Name and value for the cover: council, period, source, licence, contact. */
  readonly about: readonly (readonly [name: string, value: string])[]
  /** What holds for all tables: one sentence a line. */
  readonly notes: readonly string[]
  readonly tables: readonly WorkbookTable[]
}
