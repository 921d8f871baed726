import type { ChangeRefusal } from '../change/change-between.ts'
import type { NotTested } from '../change/change-test.ts'
import type { ComparisonNote, ComparisonRefusal } from '../comparability/comparability.ts'
import type { NotInChildren } from '../gap/gap.ts'
import type { NoInterval } from '../interval/interval-of.ts'
import type { Verdict } from '../verdict.ts'

/** Why a row has no verdict. */
export type NoVerdict = ComparisonRefusal | NoInterval | 'figure_missing' | 'comparator_missing'

/** Changes of every row since one earlier period. */
export interface ChangeColumns {
  readonly change: readonly (number | null)[]
  readonly reason: readonly (ChangeRefusal | null)[]
  readonly test: readonly ('signal' | 'noise' | 'not_tested')[]
  readonly testReason: readonly (NotTested | null)[]
  readonly standing: readonly ('firm' | 'trial_limits' | null)[]
}

/** Every row against the comparator. */
export interface ComparisonColumns {
  readonly refusal: readonly (ComparisonRefusal | null)[]
  readonly notes: readonly (readonly ComparisonNote[])[]
  readonly verdict: readonly Verdict[]
  readonly verdictReason: readonly (NoVerdict | null)[]
  readonly gap: readonly (number | null)[]
  /** Whole children (or posts) that close the gap; 0 where there is none, null with its reason beside. */
  readonly gapCount: readonly (number | null)[]
  readonly gapReach: readonly (number | null)[]
  readonly gapReason: readonly (NotInChildren | NoVerdict | null)[]
}
