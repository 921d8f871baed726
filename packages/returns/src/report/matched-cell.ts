import type { ReadCell } from './read-cell-types.ts'

/** The indicator proposed for a row, how it was found, and how sure that is, from 0 to 1. */
export interface IndicatorMatch {
  readonly id: string
  readonly by: 'profile' | 'code' | 'alias' | 'likeness'
  readonly confidence: number
}

/** A cell with its indicator, or null where none is near enough. */
export interface MatchedCell extends ReadCell {
  readonly indicator: IndicatorMatch | null
}
