import { findingOf } from '../return-finding.ts'
import { isShare } from './is-share.ts'
import type { CellRule } from './rule.ts'
import { sayFigure } from './say-figure.ts'

/** A share of a whole above 100%. Indicators that can pass 100 say so by their plausible range. */
export const percentOver100: CellRule = {
  code: 'percent-over-100',
  check: (one) => {
    if (!isShare(one.indicator)) return []
    if (one.printed === null || one.printed <= 100) return []
    return [
      findingOf(one.cell, 'value', {
        code: 'percent-over-100',
        severity: 'mend',
        seen: `The percentage is ${sayFigure(one.printed)}, above 100.`,
        remedy:
          one.printed >= 1000
            ? 'A cell with a percent style shows 12.5 as 1,250%. Write the percentage, such as 12.5.'
            : 'Check the figure and correct it.',
      }),
    ]
  },
}
