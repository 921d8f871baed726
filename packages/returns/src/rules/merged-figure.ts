import { findingOf } from '../return-finding.ts'
import type { CellRule } from './rule.ts'

/** A figure in a merged block: it may be meant for all its rows or columns, or for one. */
export const mergedFigure: CellRule = {
  code: 'merged-figure',
  check: (one) => {
    const merged = (['value', 'numerator', 'denominator'] as const).find((part) =>
      one.cell[part].marks.includes('merged'),
    )
    if (merged === undefined) return []
    const { text } = one.cell[merged]
    return [
      findingOf(one.cell, merged, {
        code: 'merged-figure',
        severity: 'held',
        seen:
          text === ''
            ? `The ${merged} is part of a merged block.`
            : `The ${merged} ${text} stands in a merged block.`,
        remedy: 'Write the figure of this row, or confirm it.',
      }),
    ]
  },
}
