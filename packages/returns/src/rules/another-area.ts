import type { ReadingState } from '../reading-state.ts'
import { findingAt, type ReturnFinding } from '../return-finding.ts'
import { headings } from './headings.ts'

/** The heading carries another council's area code. */
export function anotherArea({ tables, context }: ReadingState): readonly ReturnFinding[] {
  return headings(tables, 'area')
    .filter(({ told }) => told.toUpperCase() !== context.councilAreaCode)
    .map(({ told, grid, heading }) =>
      findingAt(
        { sheet: grid.name, row: null },
        {
          code: 'another-area',
          severity: 'mend',
          seen: `The heading says ${told}${heading.council === '' ? '' : ` (${heading.council})`}; ${context.councilName} is ${context.councilAreaCode}.`,
          remedy: 'Check that this is the file of your council.',
        },
      ),
    )
}
