import type { Basis, Indicator, MissingReason, PeriodKind } from '@outturn/indicators'
import type { RecentTrend } from '@outturn/statistics'
import type { ChangeTest } from '../change/change-test.ts'
import type { ComparisonRefusal } from '../comparability/comparability.ts'
import type { Figure } from '../figure.ts'

/** One indicator of a council beside one comparator, before it is put in order. */
export interface GapCandidate {
  readonly indicator: Indicator
  readonly basis: Basis
  readonly figure: Figure
  /** The comparator's value; null where it has none. */
  readonly comparator: number | null
  /** The comparator's contributors' amounts, for their spread; empty where it has none. */
  readonly contributors: readonly number[]
  /** Why the two may not be compared; null where they may. */
  readonly refused: ComparisonRefusal | null
  /** Own amounts and the comparator's of the same periods, oldest first, the latest last. */
  readonly series: readonly (number | null)[]
  readonly comparatorSeries: readonly (number | null)[]
  /** What the two series count in: so many quarters, or years, make a lasting gap. */
  readonly every: PeriodKind
  readonly trend: RecentTrend['trend']
  readonly lastChange: ChangeTest | null
}

/** Why an indicator stands in no list of gaps. */
export type NotListed = ComparisonRefusal | MissingReason | 'comparator_missing'
