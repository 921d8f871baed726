import type { CellPlace } from './lines/report-line.ts'

/** What a figure is, in the words of the golden tables. */
export type Role =
  | 'outturn'
  | 'target'
  | 'equivalent'
  | 'score'
  | 'polarity'
  | 'change_mom'
  | 'change_qoq'
  | 'change_yoy'
  | 'trend'
  | 'trend_short'
  | 'trend_annual'
  | 'avg_12m'
  | 'max_12m'
  | 'comparator_region'
  | 'comparator_national'
  | 'comparator_stat_neighbours'
  | 'comparator_quartile'

export type ReadBasis =
  | 'unknown'
  | 'snapshot'
  | 'in_period'
  | 'in_month'
  | 'rolling_6m'
  | 'rolling_12m'
  | 'ytd'
  | 'ytd_calendar'
  | 'ytd_academic'
export type ReadUnit = 'number' | 'percent' | 'rate_per_10k' | 'rate_per_100k' | 'days' | 'score'

/**
 * A doubt about one cell. `held`: the reading itself may be wrong, so the figure waits for a person. `asked`: what
 * was printed is certain but what it means is not, so it enters no draft before the question is answered.
 * `noted`: worth knowing.
 */
export interface Doubt {
  readonly code: string
  readonly grade: 'held' | 'asked' | 'noted'
  /** What was seen, in one plain sentence with the figures in it. */
  readonly seen: string
}

/** One cell of a report as it was understood. Figures are decimal text, as printed, without thousands commas. */
export interface ReadCell {
  readonly place: CellPlace
  /** Names the table the cell stands in, so that rows of one table can be told from rows of another. */
  readonly table: string
  readonly section: string
  /** The group of the row above, where a merged cell may have moved the group printed here. */
  readonly sectionAbove?: string
  readonly code: string
  readonly label: string
  readonly role: Role
  /** A period's code, `latest` for a comparator without a year, or '' where it is not known. */
  readonly period: string
  readonly basis: ReadBasis
  readonly unit: ReadUnit
  readonly numerator: string
  readonly denominator: string
  readonly value: string
  readonly marker: string
  readonly verbatim: string
  readonly doubts: readonly Doubt[]
}

/** True where the reading itself waits for a person. */
export const isHeld = (cell: ReadCell): boolean => cell.doubts.some((doubt) => doubt.grade === 'held')

/** True where a person has to answer before the cell may enter a draft: held, or its meaning asked. */
export const waitsForPerson = (cell: ReadCell): boolean =>
  cell.doubts.some((doubt) => doubt.grade !== 'noted')

/** True where the cell holds a figure rather than a sign or a word. */
export const hasFigure = (cell: ReadCell): boolean => cell.value !== '' || cell.numerator !== ''

const withDoubt = (cell: ReadCell, doubt: Doubt): ReadCell =>
  cell.doubts.some((known) => known.code === doubt.code) ? cell : { ...cell, doubts: [...cell.doubts, doubt] }

/** The cell with a doubt that holds it. A code is kept once. */
export const hold = (cell: ReadCell, code: string, seen: string): ReadCell =>
  withDoubt(cell, { code, grade: 'held', seen })
export const ask = (cell: ReadCell, code: string, seen: string): ReadCell =>
  withDoubt(cell, { code, grade: 'asked', seen })
export const note = (cell: ReadCell, code: string, seen: string): ReadCell =>
  withDoubt(cell, { code, grade: 'noted', seen })
