import { namePeriod } from '@outturn/indicators'
import type { CheckContext } from '../check-context.ts'
import type { ReadingState } from '../reading-state.ts'
import { findingAt, type ReturnFinding } from '../return-finding.ts'
import type { Heading } from '../template/read-heading.ts'
import { readPeriod } from '../template/read-period.ts'
import { headings } from './headings.ts'
import { sheetOf } from './sheet-of.ts'

/** The heading names another period than the one that the return is for; what stands below it is not read. */
export function wrongPeriod({ tables, context }: ReadingState): readonly ReturnFinding[] {
  return headings(tables, 'period')
    .filter(({ heading }) => !isOfPeriod(heading, context))
    .map(({ told, grid }) =>
      findingAt(
        { sheet: sheetOf(grid), row: null },
        {
          code: 'wrong-period',
          severity: 'mend',
          seen: `The heading says “${told}”; this return is for ${namePeriod(context.period)} (${context.period.code}).`,
          remedy: 'Send the file of this period, or open the return of the period that the file is for.',
        },
      ),
    )
}

/** True where the heading names this period, or none. */
export const isOfPeriod = ({ period }: Heading, context: CheckContext): boolean =>
  period === '' || readPeriod(period) === context.period.code
