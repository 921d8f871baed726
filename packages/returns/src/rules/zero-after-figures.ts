import { accumulates } from '../derive/year-so-far.ts'
import { findingOf } from '../return-finding.ts'
import type { CellRule } from './rule.ts'
import { sayFigure } from './say-figure.ts'
import { sayLast } from './say-last.ts'

/** Nought where last quarter had many: often a figure that was not recorded, and a true nought is another thing. */
export const zeroAfterFigures: CellRule = {
  code: 'zero-after-figures',
  check: (one, { settings, period }) => {
    const last = one.last?.value.kind === 'measured' ? one.last.value.amount : null
    if (
      one.amount !== 0 ||
      (one.indicator.unit !== 'count' && one.indicator.unit !== 'fte') ||
      last === null ||
      accumulates(one.cell.basis)
    )
      return []
    if (Math.abs(last) < settings.bigChangeCount) return []
    return [
      findingOf(one.cell, 'value', {
        code: 'zero-after-figures',
        severity: 'held',
        seen: `The figure is 0; ${sayLast(period)} it was ${sayFigure(last)}.`,
        remedy:
          'If it was not recorded, leave it blank and say why in the status. If it is a true 0, confirm it.',
      }),
    ]
  },
}
