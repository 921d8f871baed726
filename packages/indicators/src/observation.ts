import type { AreaCode } from './area/area-code.ts'
import type { Basis } from './basis.ts'
import type { PeriodCode } from './period/period.ts'
import type { Value } from './value.ts'

/** One indicator, basis, area and period, with what was printed and its parts. */
export interface Observation {
  readonly indicator: string
  readonly basis: Basis
  readonly area: AreaCode
  readonly period: PeriodCode
  readonly value: Value
  /** Exactly what the source printed, kept for ever; null where only the parts were given. */
  readonly printed: string | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly source: ObservationSource
}

export type ObservationSource =
  | {
      readonly kind: 'return'
      readonly returnId: number
      readonly revision: number
      readonly cell: string | null
    }
  | { readonly kind: 'published'; readonly dataset: string; readonly vintage: string }
