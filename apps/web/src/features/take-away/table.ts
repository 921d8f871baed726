import type { MissingReason } from '@outturn/indicators'

/** A figure unrounded, a text, why there is no figure, or null where the column does not apply to the row. */
export type TakenCell = string | number | null | { readonly missing: MissingReason }

/** One table to take along, ready to be written. */
export interface TakenTable {
  /** Names the table by itself: what, whose, when. */
  readonly title: string
  /** `id` heads the column in CSV, `name` in a workbook. */
  readonly columns: readonly { readonly id: string; readonly name: string }[]
  readonly rows: readonly (readonly TakenCell[])[]
  readonly notes: readonly string[]
}
