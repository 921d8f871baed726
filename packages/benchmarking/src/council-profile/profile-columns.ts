import type { Interval } from '@outturn/statistics'
import type { ChangeRefusal } from '../change/change-between.ts'
import type { NotTested } from '../change/change-test.ts'
import type { ComparisonNote, ComparisonRefusal } from '../comparability/comparability.ts'
import type { NotInChildren } from '../gap/gap.ts'
import { intervalOf, type NoInterval } from '../interval/interval-of.ts'
import type { Verdict } from '../verdict.ts'
import { profileChange } from './profile-change.ts'
import { profileComparison } from './profile-comparison.ts'
import type { ProfileInput } from './profile-input.ts'

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

/** A council's profile in columns, one entry per row of the input. */
export interface ProfileColumns {
  readonly lower95: readonly (number | null)[]
  readonly upper95: readonly (number | null)[]
  readonly last: ChangeColumns
  readonly lastYear: ChangeColumns
  readonly comparison: ComparisonColumns
}

/**
 * Everything that is worked out for a council's page: intervals, changes since the last period and the same one
 * last year with their tests, and each row against one comparator with verdict, gap and children.
 * Units are each indicator's own; lists are columns because a page has up to 1,500 rows.
 */
export function profileColumns(input: ProfileInput): ProfileColumns {
  const intervals = input.indicators.map((indicator, i): Interval | null =>
    input.own.amounts[i] == null
      ? null
      : intervalOf(indicator, {
          numerator: input.own.numerators[i] ?? null,
          denominator: input.own.denominators[i] ?? null,
        }),
  )
  return {
    lower95: intervals.map((interval) => interval?.lower ?? null),
    upper95: intervals.map((interval) => interval?.upper ?? null),
    last: profileChange(input, 'last_period'),
    lastYear: profileChange(input, 'same_period_last_year'),
    comparison: profileComparison(input, intervals),
  }
}
