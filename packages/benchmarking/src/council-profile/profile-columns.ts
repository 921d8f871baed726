import type { Interval } from '@outturn/statistics'
import { intervalOf } from '../interval/interval-of.ts'
import type { ChangeColumns, ComparisonColumns } from './column-kinds.ts'
import { profileChange } from './profile-change.ts'
import { profileComparison } from './profile-comparison.ts'
import type { ProfileInput } from './profile-input.ts'

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
