import type { Basis, Calendar, MissingReason, PeriodCode } from '@outturn/indicators'

/** Which indicator and basis of ours a published measure is, and how its year label is read. */
export interface MeasureMatch {
  readonly indicator: string
  readonly basis: Basis
  readonly yearType: Calendar
}

/** One published figure in our words; `printed` is the source's text to the letter. */
export interface PublishedRow {
  readonly measure: string
  readonly indicator: string
  readonly basis: Basis
  readonly period: PeriodCode
  readonly area: string
  readonly status: 'measured' | MissingReason
  readonly amount: number | null
  readonly printed: string
}
