/** What the file said about a figure's cell besides its text; kept until a person writes the figure anew. */
export const figureMarks = [
  /** The cell is a date by its style, so its number is a day and not a figure. */
  'date',
  /** The text was worked out by a formula; we took the result that the file stored. */
  'formula',
  /** The formula looks into another workbook, so nobody can follow it from this file. */
  'outside_formula',
  /** The formula has no stored result. */
  'no_result',
  /** The row, column or sheet is hidden. */
  'hidden',
  /** The cell is part of a merged block. */
  'merged',
  /** A number kept as text in a spreadsheet. */
  'number_as_text',
  /** A comma in a file that separates its columns by semicolons: it may be a decimal comma. */
  'doubtful_comma',
] as const

export type FigureMark = (typeof figureMarks)[number]

/** One figure exactly as it was written, with where it stood. Nothing is judged yet. */
export interface WrittenFigure {
  /** The text as a person sees it; '' where the cell is blank. */
  readonly text: string
  /** The unrounded number behind a displayed text (percent as 12.5, not 0.125); null where the text is all there is. */
  readonly exact: number | null
  readonly marks: readonly FigureMark[]
  /** The cell's address in its sheet, `E7`; null where a person typed the figure into the draft. */
  readonly address: string | null
}

/** One line of the return's table as it stood in the file. */
export interface ReturnRow {
  readonly sheet: string | null
  readonly row: number
  readonly indicator: string
  readonly name: string
  readonly basis: string
  readonly unit: string
  readonly value: WrittenFigure
  readonly numerator: WrittenFigure
  readonly denominator: WrittenFigure
  readonly status: string
  readonly note: string
  readonly period: string
  readonly area: string
}

export const blankFigure: WrittenFigure = { text: '', exact: null, marks: [], address: null }

/** A figure as a person types it into the draft. `writeFigure('12.5%')` has no mark and no address. */
export const writeFigure = (text: string): WrittenFigure => ({ ...blankFigure, text })
