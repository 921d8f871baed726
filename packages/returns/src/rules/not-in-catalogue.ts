import type { CheckContext } from '../check-context.ts'
import type { DraftCell } from '../draft.ts'
import { findingOf, type ReturnFinding } from '../return-finding.ts'

/** A draft's cell whose indicator has left the catalogue since it was written. */
export function notInCatalogue(cells: readonly DraftCell[], context: CheckContext): readonly ReturnFinding[] {
  const known = new Set(context.indicators.map(({ id }) => id))
  return cells
    .filter(({ indicator }) => !known.has(indicator))
    .map((cell) =>
      findingOf(cell, 'value', {
        code: 'not-in-catalogue',
        severity: 'mend',
        seen: `“${cell.indicator}” is no longer an indicator we know.`,
        remedy: 'Take the row out, or write its figure for another indicator.',
      }),
    )
}
