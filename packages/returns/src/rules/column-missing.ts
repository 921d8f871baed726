import type { ReadingState } from '../reading-state.ts'
import { findingAt, type ReturnFinding } from '../return-finding.ts'
import { sheetOf } from './sheet-of.ts'

/** A table of the template without its value column. */
export function columnMissing({ tables }: ReadingState): readonly ReturnFinding[] {
  return tables
    .filter((table) => !table.columns.has('value'))
    .map(({ grid, header }) =>
      findingAt(
        { sheet: sheetOf(grid), row: grid.rowNumbers[header] ?? null },
        {
          code: 'column-missing',
          severity: 'mend',
          seen: 'The table has no column with the heading “Value”.',
          remedy: 'Put the heading “Value” back above the figures, and send the file again.',
        },
      ),
    )
}
