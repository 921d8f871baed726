import type { CellPlace, ReportDocument } from './lines/report-line.ts'
import type { Doubt, ReadCell } from './read-cell-types.ts'

/** Something seen in the report that belongs to no single figure, e.g. a row that was skipped. */
export interface ReportNote extends Doubt {
  readonly place: CellPlace
}

export interface LayoutReading {
  readonly cells: readonly ReadCell[]
  readonly notes: readonly ReportNote[]
}

/** One shape of report. `recognises` answers from 0 (not this shape) to 1 (certainly); the best above 0.5 reads. */
export interface Layout {
  readonly id: string
  readonly recognises: (document: ReportDocument) => number
  readonly read: (document: ReportDocument, settings: LayoutSettings) => LayoutReading
}

/** What a council's reading profile may settle for a layout. */
export interface LayoutSettings {
  /** Where the newest month is not printed: its code, e.g. `2021-08`. */
  readonly latestPeriod?: string
  /** The order of comparators in rows without headings. */
  readonly comparatorOrder?: readonly ReadCell['role'][]
}
