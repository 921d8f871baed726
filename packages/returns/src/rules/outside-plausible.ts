import { findingOf } from '../return-finding.ts'
import { isShare } from './is-share.ts'
import { looksLikeFraction } from './looks-like-fraction.ts'
import type { CellRule } from './rule.ts'
import { sayFigure } from './say-figure.ts'

/** A figure outside the range in which the indicator has ever been seen. Impossible ones have rules of their own. */
export const outsidePlausible: CellRule = {
  code: 'outside-plausible',
  check: (one) => {
    const { from, to } = one.indicator.plausible
    if (one.amount === null || (one.amount >= from && one.amount <= to) || looksLikeFraction(one)) return []
    const impossible =
      (isShare(one.indicator) && one.amount > 100) ||
      (one.indicator.unit === 'count' && from >= 0 && one.amount < 0)
    if (impossible) return []
    return [
      findingOf(one.cell, 'value', {
        code: 'outside-plausible',
        severity: 'held',
        seen: `The figure ${sayFigure(one.amount)} is outside ${sayFigure(from)} to ${sayFigure(to)}, where it is expected.`,
        remedy: 'Check the unit and the figure; correct or confirm it.',
      }),
    ]
  },
}
