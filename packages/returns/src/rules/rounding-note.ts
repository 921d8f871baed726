import { findingOf } from '../return-finding.ts'
import type { CellRule } from './rule.ts'
import { sayFigure } from './say-figure.ts'
import { withinRounding } from './within-rounding.ts'

/** The printed figure differs from its parts by no more than one unit of its last place. */
export const roundingNote: CellRule = {
  code: 'rounding-note',
  check: (one) => {
    if (one.fromParts === null || one.value.kind !== 'number') return []
    if (withinRounding(one.value.amount, one.fromParts, one.value.decimals) !== 'rounding') return []
    return [
      findingOf(one.cell, 'value', {
        code: 'rounding-note',
        severity: 'noted',
        seen: `The printed ${one.cell.value.text} is rounded otherwise than ${sayFigure(one.n ?? 0)} / ${sayFigure(one.d ?? 0)}, which gives ${sayFigure(one.fromParts)}.`,
        remedy: 'Nothing to do: the printed figure is kept.',
      }),
    ]
  },
}
