import type { Basis } from '@outturn/indicators'
import type { ReadCell } from './read-cell-types.ts'

/** An indicator that a row may be, on which basis, how it was found, and how sure that is, from 0 to 1. */
export interface IndicatorMatch {
  readonly id: string
  readonly basis: Basis
  readonly by: 'profile' | 'own' | 'code' | 'label' | 'likeness'
  readonly confidence: number
}

/** A cell with the indicator proposed for its row, or null where none is sure enough, and others it may be. */
export interface MatchedCell extends ReadCell {
  readonly indicator: IndicatorMatch | null
  readonly suggestions: readonly IndicatorMatch[]
  /** True where a person said that the row is none of ours. */
  readonly settled?: boolean
}
