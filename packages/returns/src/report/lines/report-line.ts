/**
 * One line of a report as every reader of files hands it over: a text's line split at its tabs, a sheet's row,
 * a table row of HTML, DOCX or PDF. `row` counts from 1; `sheet` is null in a text.
 */
export interface ReportLine {
  readonly sheet: string | null
  readonly row: number
  readonly cells: readonly string[]
  /** True where every line of the sheet is as wide as the widest, so that blanks at its end mean nothing. */
  readonly padded?: boolean
  /** True where nothing but the place of its words tells its cells apart, and that is not certain. */
  readonly byPosition?: boolean
  /** True where the workbook hides the row. */
  readonly hidden?: boolean
  /** The columns that the workbook hides, from 0. */
  readonly hiddenColumns?: readonly number[]
  /** True where the line goes on with the table that ended the page before. */
  readonly goesOn?: boolean
}

/** A report, whatever file it came in, as lines of cells. */
export interface ReportDocument {
  readonly name: string
  readonly lines: readonly ReportLine[]
  /** Pages or sheets that hold no text to read. */
  readonly unread?: readonly string[]
  /** Sheets that the workbook hides; they are not read. */
  readonly hidden?: readonly string[]
  /** Sheets that are called otherwise here than in the file, because their names may name a person. */
  readonly renamed?: readonly string[]
}

/** Told as each sheet or page has been read: which one it was, from 1, of how many. */
export type OnPart = (part: number, of: number) => void

/** Where a cell stands: `24` in a text, `Sheet!B7` in a workbook. `column` counts from 0. */
export interface CellPlace {
  readonly sheet: string | null
  readonly row: number
  readonly column: number
}

const columnLetters = (column: number): string => {
  let out = ''
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    out = String.fromCharCode(65 + ((n - 1) % 26)) + out
  return out
}

/** The place as a person finds it. `namePlace({ sheet: 'Q2', row: 7, column: 1 })` → `Q2!B7`; in a text, the line. */
export const namePlace = (place: CellPlace): string =>
  place.sheet === null ? String(place.row) : `${place.sheet}!${columnLetters(place.column)}${place.row}`

/** The name of the table that a heading line begins: its sheet and row. */
export const tableName = (heading: ReportLine | undefined): string =>
  heading ? `${heading.sheet ?? ''}#${heading.row}` : ''

/** The text of a line as one string, for headings and narrative. */
export const textOf = (line: ReportLine): string => line.cells.join(' ').replace(/\s+/g, ' ').trim()

/** True where the line is laid out in cells: three at least, and in a padded line more than one filled. */
export const isInCells = (line: ReportLine): boolean =>
  line.cells.length >= 3 && line.cells.filter((cell) => cell.trim() !== '').length >= (line.padded ? 2 : 1)

/** True where the line holds nothing but blanks. */
export const isBlankLine = (line: ReportLine): boolean => line.cells.every((cell) => cell.trim() === '')
