import type { Basis, Indicator, MissingReason, Period } from '@outturn/indicators'
import type { Side } from '../comparability/comparability.ts'

/** One council's figures for one period, one entry per row of the profile. `because` is null where measured. */
export interface ProfileFigures {
  readonly amounts: readonly (number | null)[]
  readonly because: readonly (MissingReason | null)[]
  readonly numerators: readonly (number | null)[]
  readonly denominators: readonly (number | null)[]
}

/** What each row is compared with; null in `amounts` where there is no figure, in `periods` where there is none at all. */
export interface ProfileComparator {
  readonly area: Side['area']
  readonly amounts: readonly (number | null)[]
  readonly periods: readonly (Period | null)[]
  readonly bases: readonly (Basis | null)[]
  /** DfE's own reading of the row's indicator where it differs from ours. */
  readonly differs?: readonly (string | null)[]
}

/** A council's profile before it is worked out. Every list has one entry per row, in one order. */
export interface ProfileInput {
  readonly area: Side['area']
  readonly period: Period
  readonly indicators: readonly Indicator[]
  readonly bases: readonly Basis[]
  readonly own: ProfileFigures
  /** The period before and the same period last year; null where nothing is held. */
  readonly last: ProfileFigures | null
  readonly lastYear: ProfileFigures | null
  /** Per row, consecutive amounts oldest first, this period's last. */
  readonly series: readonly (readonly (number | null)[])[]
  readonly comparator: ProfileComparator | null
}
