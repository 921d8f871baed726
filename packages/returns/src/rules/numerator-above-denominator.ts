import { findingOf } from '../return-finding.ts'
import { isShare } from './is-share.ts'
import type { CellRule } from './rule.ts'
import { sayFigure } from './say-figure.ts'

/** More counted than there are to count, where the indicator is a share of a whole. */
export const numeratorAboveDenominator: CellRule = {
  code: 'numerator-above-denominator',
  check: (one) => {
    if (!isShare(one.indicator)) return []
    if (one.n === null || one.d === null || one.n <= one.d || one.d <= 0) return []
    return [
      findingOf(one.cell, 'numerator', {
        code: 'numerator-above-denominator',
        severity: 'mend',
        seen: `The numerator ${sayFigure(one.n)} is above the denominator ${sayFigure(one.d)}.`,
        remedy: 'Check whether the two were changed round, and correct them.',
      }),
    ]
  },
}
