import { findingOf } from '../return-finding.ts'
import { isShare } from './is-share.ts'
import type { CellRule } from './rule.ts'
import { sayFigure } from './say-figure.ts'

/** No figure was printed, and its parts give one; it is marked as derived. */
export const derivedFromParts: CellRule = {
  code: 'derived-from-parts',
  check: (one) => {
    if (one.printed !== null || one.amount === null) return []
    if (isShare(one.indicator) && one.amount > 100) return []
    return [
      findingOf(one.cell, 'value', {
        code: 'derived-from-parts',
        severity: 'noted',
        seen: `No figure was given; ${sayFigure(one.n ?? 0)} / ${sayFigure(one.d ?? 0)} gives ${sayFigure(one.amount)}.`,
        remedy: 'Nothing to do: the figure is shown as worked out from its parts.',
      }),
    ]
  },
}
