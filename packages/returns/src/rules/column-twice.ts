import type { ReadingState } from '../reading-state.ts'
import { findingAt, type ReturnFinding } from '../return-finding.ts'
import { headingOf } from '../template/columns.ts'
import { sheetOf } from './sheet-of.ts'

/** Two columns with one heading: nobody can tell which of them counts. */
export function columnTwice({ tables }: ReadingState): readonly ReturnFinding[] {
  return tables.flatMap(({ grid, header, repeated }) =>
    [...new Set(repeated)].map((key) =>
      findingAt(
        { sheet: sheetOf(grid), row: grid.rowNumbers[header] ?? null },
        {
          code: 'column-twice',
          severity: 'mend',
          seen: `More than one column means “${headingOf(key)}”.`,
          remedy: 'Keep the column that counts, take the other out, and send the file again.',
        },
      ),
    ),
  )
}
