import type { CellMark, PageMark } from '@outturn/benchmarking'
import type { Basis, Indicator } from '@outturn/indicators'

/** One figure as it leaves the circle: with what is hidden of it, and why. */
export interface PublicationRow {
  readonly area: string
  readonly name: string
  readonly period: string
  readonly indicator: Indicator
  readonly basis: Basis
  /** `return` or `published`: whose figure it is. */
  readonly source: string
  /** `measured`, or why there is no figure. */
  readonly status: string
  readonly amount: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly rank: number | null
  readonly mark: PageMark
}

export const nothingHidden: PageMark = { value: null, numerator: null, denominator: null }

/** Why something of a row is hidden: because it is small itself, or beside something small. */
export const hiddenBecause = ({ value, numerator, denominator }: PageMark): CellMark | null => {
  const marks = [value, numerator, denominator]
  return marks.includes('small') ? 'small' : (marks.find((mark) => mark !== null) ?? null)
}
