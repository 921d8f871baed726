import { namePeriod } from '@outturn/indicators'
import type { ReadingState } from '../reading-state.ts'
import { findingAt, type ReturnFinding } from '../return-finding.ts'
import { readPeriod } from '../template/read-period.ts'
import { headings } from './headings.ts'

/** The heading names another period than the one that the return is for. */
export function wrongPeriod({ tables, context }: ReadingState): readonly ReturnFinding[] {
  return headings(tables, 'period')
    .filter(({ told }) => readPeriod(told) !== context.period.code)
    .map(({ told, grid }) =>
      findingAt(
        { sheet: grid.name, row: null },
        {
          code: 'wrong-period',
          severity: 'mend',
          seen: `The heading says “${told}”; this return is for ${namePeriod(context.period)} (${context.period.code}).`,
          remedy: 'Send the file of this period, or open the return of the period that the file is for.',
        },
      ),
    )
}
