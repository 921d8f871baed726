import { parsePeriod } from '@outturn/indicators'
import { ask, type ReadCell } from '../../report/read-cell-types.ts'
import type { WideTable } from '../../report/wide/wide-table.ts'

/**
 * Years without a quarter or term beside them may be financial or academic. They are read as the rows suggest,
 * and the year's kind is asked once for the table.
 */
export function unsureYearKind(table: WideTable, cells: readonly ReadCell[]): readonly ReadCell[] {
  const kinds = table.columns.flatMap((column) =>
    column.kind.is === 'figure' && column.kind.role === 'outturn'
      ? [parsePeriod(column.kind.period)?.kind ?? null]
      : [],
  )
  const onlyYears =
    kinds.length > 0 && kinds.every((kind) => kind === 'academic_year' || kind === 'financial_year')
  if (!onlyYears) return cells
  const read = kinds[0] === 'academic_year' ? 'school years' : 'financial years'
  return cells.map((cell) =>
    cell.role === 'outturn'
      ? ask(
          cell,
          'year-kind-not-stated',
          `The heading prints years without saying which kind; they are read as ${read}.`,
        )
      : cell,
  )
}
