import type { Basis, Value } from '@outturn/indicators'

/** One figure of the report as it would enter a draft: the printed text beside the value, nothing overwritten. */
export interface ReportProposal {
  readonly indicator: string
  readonly basis: Basis
  readonly period: string
  readonly value: Value
  readonly printed: string | null
  readonly numerator: number | null
  readonly denominator: number | null
  /** `24` or `Sheet!B7`; of a figure gathered from months, the cell of its newest month. */
  readonly address: string
  /** Null where the value was printed for this period. */
  readonly derived: 'months' | 'newest_month' | null
}
