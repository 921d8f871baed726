import type { Basis } from '@outturn/indicators'
import type { DerivedFrom } from '../draft.ts'

/** A figure that nobody printed, worked out from what was. It never stands in place of a printed one. */
export interface DerivedFigure {
  readonly indicator: string
  readonly basis: Basis
  readonly amount: number
  readonly numerator: number | null
  readonly denominator: number | null
  readonly from: DerivedFrom
}
