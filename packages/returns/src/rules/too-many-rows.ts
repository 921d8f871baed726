import type { ReadingState } from '../reading-state.ts'
import { findingAt, type ReturnFinding } from '../return-finding.ts'
import { sayFigure } from './say-figure.ts'
import { sheetOf } from './sheet-of.ts'

/** The most rows below one header row. A return has a few hundred; more is a list of children, which must not be sent. */
export const rowLimit = 5000

/** A table with far more rows than a return. It is not read. */
export function tooManyRows({ tables }: ReadingState): readonly ReturnFinding[] {
  return tables
    .filter((table) => table.end - table.firstRow > rowLimit)
    .map((table) =>
      findingAt(
        { sheet: sheetOf(table.grid), row: table.grid.rowNumbers[table.header] ?? null },
        {
          code: 'too-many-rows',
          severity: 'mend',
          seen: `The table has ${sayFigure(table.end - table.firstRow)} rows; a return has at most ${sayFigure(rowLimit)}.`,
          remedy: 'Send one row for each indicator. Records of single children must not be sent.',
        },
      ),
    )
}
