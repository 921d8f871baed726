/** What a cell of a file held, before anybody decides what it means. */
export interface GridCell {
  /** The text as a person sees it in the file (a number as typed or displayed; never recalculated). */
  readonly text: string
  /** A number cell's stored number, unrounded; null for text. */
  readonly number: number | null
  /** A date cell's date (ISO), where the file says that the cell is a date. */
  readonly date: string | null
  readonly formula: string | null
}

/** One table-like sheet of any file: rows of cells, addressed from 1 as in a spreadsheet. */
export interface Grid {
  readonly name: string
  readonly hidden: boolean
  readonly rows: readonly (readonly GridCell[])[]
  /** Line or row number in the file of each row (rows may have been skipped). */
  readonly rowNumbers: readonly number[]
  /** Merged blocks, 1-based and inclusive. */
  readonly merged: readonly {
    readonly top: number
    readonly left: number
    readonly bottom: number
    readonly right: number
  }[]
  /** Row numbers and column numbers (from 1) that the file hides; absent where the format has no such thing. */
  readonly hiddenRows?: readonly number[]
  readonly hiddenColumns?: readonly number[]
}

export const emptyCell: GridCell = { text: '', number: null, date: null, formula: null }
