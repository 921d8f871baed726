import { namePeriod } from '@outturn/indicators'
import type { CheckContext } from '../check-context.ts'
import type { UnmatchedRow } from '../draft.ts'
import { findingAt, type ReturnFinding } from '../return-finding.ts'
import { groupRows } from './group-rows.ts'
import { sayCount } from './say-figure.ts'

/** Rows that carry another period, or a text that is none: one finding for each, at its first row. */
export function rowOfAnotherPeriod(
  unmatched: readonly UnmatchedRow[],
  context: CheckContext,
): readonly ReturnFinding[] {
  return groupRows(unmatched, 'row-of-another-period', (row) => row.period).map(({ told, first, count }) =>
    findingAt(
      { ...first, column: 'period' },
      {
        code: 'row-of-another-period',
        severity: 'mend',
        seen: `${sayCount(count, 'row')} with the period “${told}”; this return is for ${namePeriod(context.period)} (${context.period.code}).`,
        remedy: `Leave these rows out, or write ${context.period.code} if the figures are of that quarter.`,
      },
    ),
  )
}
