import type { CheckContext } from '../check-context.ts'
import type { UnmatchedRow } from '../draft.ts'
import { findingAt, type ReturnFinding } from '../return-finding.ts'

/** A row whose indicator the catalogue does not hold; the nearest are suggested, none is chosen. */
export function unknownIndicator(
  unmatched: readonly UnmatchedRow[],
  context: CheckContext,
): readonly ReturnFinding[] {
  return unmatched
    .filter(({ because }) => because === 'unknown-indicator')
    .map(({ row, suggestions }) => {
      const named = row.indicator || row.name
      const names = suggestions.map(
        (id) => `${context.indicators.find((one) => one.id === id)?.name ?? id} (${id})`,
      )
      return findingAt(
        { sheet: row.sheet, row: row.row, column: 'indicator' },
        {
          code: 'unknown-indicator',
          severity: 'held',
          seen:
            named === ''
              ? 'A row with figures names no indicator.'
              : `“${named}” is not an indicator we know.`,
          remedy:
            names.length === 0
              ? 'Choose the indicator, or leave the row out.'
              : `Choose the indicator, or leave the row out. It may be ${names.join(' or ')}.`,
        },
      )
    })
}
