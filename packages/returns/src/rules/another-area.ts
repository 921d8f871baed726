import type { CheckContext } from '../check-context.ts'
import type { ReadingState } from '../reading-state.ts'
import { findingAt, type ReturnFinding } from '../return-finding.ts'
import { isOwnArea } from '../template/is-own-area.ts'
import type { Heading } from '../template/read-heading.ts'
import { headings } from './headings.ts'
import { sheetOf } from './sheet-of.ts'

/** The heading carries another council's area code; what stands below it is not read. */
export function anotherArea({ tables, context }: ReadingState): readonly ReturnFinding[] {
  return headings(tables, 'area')
    .filter(({ heading }) => !isOfArea(heading, context))
    .map(({ told, grid, heading }) =>
      findingAt(
        { sheet: sheetOf(grid), row: null },
        {
          code: 'another-area',
          severity: 'mend',
          seen: `The heading says ${told}${heading.council === '' ? '' : ` (${heading.council})`}; ${context.councilName} is ${context.councilAreaCode}.`,
          remedy: 'Check that this is the file of your council.',
        },
      ),
    )
}

/** True where the heading carries this council's area code, or none. */
export const isOfArea = ({ area }: Heading, context: CheckContext): boolean =>
  area === '' || isOwnArea(area, context)
