import { findingOf } from '../return-finding.ts'
import type { CellRule } from './rule.ts'

/** A figure in a hidden row, column or sheet, which the sender may not have seen. */
export const hiddenFigure: CellRule = {
  code: 'hidden-figure',
  check: (one) => {
    const hidden = (['value', 'numerator', 'denominator'] as const).find((part) =>
      one.cell[part].marks.includes('hidden'),
    )
    if (hidden === undefined) return []
    return [
      findingOf(one.cell, hidden, {
        code: 'hidden-figure',
        severity: 'held',
        seen: `The ${hidden} ${one.cell[hidden].text} stands in a hidden row, column or sheet.`,
        remedy: 'Confirm that it belongs to the return, or clear it.',
      }),
    ]
  },
}
