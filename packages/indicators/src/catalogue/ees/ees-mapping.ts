import type { Basis } from '../../basis.ts'
import type { Calendar } from '../../indicator.ts'

/** One figure of an Explore Education Statistics file in our words. */
export interface EesFigure {
  readonly indicator: string
  readonly basis: Basis
  /** The rows in which it stands: a filter's column and its value. Empty where every row holds it. */
  readonly where: Readonly<Record<string, string>>
  /** The columns of its value and its parts; a part that the file does not give is null, never worked out. */
  readonly value: string
  readonly numerator: string | null
  readonly denominator: string | null
}

/** How one data set of Explore Education Statistics is read. What it does not name is listed, not guessed. */
export interface EesMapping {
  /** Our short name of the data set; it does not change when the file is called otherwise next year. */
  readonly dataset: string
  readonly title: string
  readonly publisher: string
  readonly source: string
  /** Columns by which the file is known, whatever it is called and however its columns are ordered. */
  readonly knownBy: readonly string[]
  /** Filters, and the value that stands for everybody where there is one. */
  readonly filters: readonly { readonly column: string; readonly total: string | null }[]
  /** What ‘Reporting year’ 2025 means: FY2024, CY2025 or AY2024. */
  readonly reportingYear: Calendar
  readonly figures: readonly EesFigure[]
}
