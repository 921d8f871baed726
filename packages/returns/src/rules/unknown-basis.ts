import type { CheckContext } from '../check-context.ts'
import type { UnmatchedRow } from '../draft.ts'
import { findingAt, type ReturnFinding } from '../return-finding.ts'
import { basisWords } from '../template/basis-words.ts'

/** A row whose basis is not told, or is one in which the indicator is not kept. */
export function unknownBasis(
  unmatched: readonly UnmatchedRow[],
  context: CheckContext,
): readonly ReturnFinding[] {
  return unmatched
    .filter(({ because }) => because === 'unknown-basis')
    .map(({ row, suggestions }) => {
      const indicator = context.indicators.find(({ id }) => id === suggestions[0])
      const known = (indicator?.bases ?? []).map((basis) => `“${basisWords[basis]}”`).join(' or ')
      return findingAt(
        { sheet: row.sheet, row: row.row, column: 'basis' },
        {
          code: 'unknown-basis',
          severity: 'held',
          seen:
            row.basis === ''
              ? `The row of “${row.indicator || row.name}” does not say how the figure accumulates.`
              : `“${row.basis}” is not a basis of “${row.indicator || row.name}”.`,
          remedy: `Write ${known}.`,
        },
        indicator?.id ?? null,
      )
    })
}
