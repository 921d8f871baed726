import type { ReadingState } from '../reading-state.ts'
import { findingAt, type ReturnFinding } from '../return-finding.ts'
import { sheetOf } from './sheet-of.ts'

/** Columns of a table whose headings are none of ours. They are not read, and that is said once for a table. */
export function columnNotRead({ tables }: ReadingState): readonly ReturnFinding[] {
  return tables
    .filter(({ strange }) => strange.length > 0)
    .map(({ grid, header, strange }) => {
      const named = strange.slice(0, 3).map((heading) => `“${heading.slice(0, 40)}”`)
      const more = strange.length - named.length
      return findingAt(
        { sheet: sheetOf(grid), row: grid.rowNumbers[header] ?? null },
        {
          code: 'column-not-read',
          severity: 'noted',
          seen: `Not read, because the template has no such column: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
          remedy: 'Nothing to do, unless figures of this return stand there.',
        },
      )
    })
}
