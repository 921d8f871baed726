import type { CheckContext } from '../check-context.ts'
import type { UnmatchedRow } from '../draft.ts'
import { findingAt, type ReturnFinding } from '../return-finding.ts'
import { groupRows } from './group-rows.ts'
import { sayCount } from './say-figure.ts'

/** Rows that carry another council's area code: one finding for each code, at its first row. */
export function rowOfAnotherArea(
  unmatched: readonly UnmatchedRow[],
  context: CheckContext,
): readonly ReturnFinding[] {
  return groupRows(unmatched, 'row-of-another-area', (row) => row.area.toUpperCase()).map(
    ({ told, first, count }) =>
      findingAt(
        { ...first, column: 'area code' },
        {
          code: 'row-of-another-area',
          severity: 'mend',
          seen: `${sayCount(count, 'row')} with the area code ${told}; ${context.councilName} is ${context.councilAreaCode}.`,
          remedy: 'Leave these rows out, or send them as that council.',
        },
      ),
  )
}
