import { findingOf } from '../return-finding.ts'
import { looksLikeSlip } from './looks-like-slip.ts'
import type { CellRule } from './rule.ts'
import { sayFigure } from './say-figure.ts'
import { sayLast } from './say-last.ts'

/** About ten or a hundred times last quarter's figure, or a tenth: a digit too many or too few. */
export const tenfoldChange: CellRule = {
  code: 'tenfold-change',
  check: (one, context) => {
    if (!looksLikeSlip(one, context)) return []
    const last = one.last?.value.kind === 'measured' ? one.last.value.amount : 0
    return [
      findingOf(one.cell, 'value', {
        code: 'tenfold-change',
        severity: 'held',
        seen: `The figure is ${sayFigure(one.amount ?? 0)}; ${sayLast(context.period)} it was ${sayFigure(last)}.`,
        remedy: 'Check for a digit too many or too few; correct or confirm it.',
      }),
    ]
  },
}
