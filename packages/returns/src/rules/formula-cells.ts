import { findingOf } from '../return-finding.ts'
import { markedFigures } from './marked-figures.ts'
import type { DraftRule } from './rule.ts'
import { sayCount } from './say-figure.ts'

/** Figures worked out by formulas; their stored results were taken. One finding for all. */
export const formulaCells: DraftRule = {
  code: 'formula-cells',
  check: (considered) => {
    const found = markedFigures(considered, 'formula')
    const first = found[0]
    if (!first) return []
    return [
      findingOf(first.one.cell, first.part, {
        code: 'formula-cells',
        severity: 'noted',
        seen: `${sayCount(found.length, 'figure is', 'figures are')} worked out by a formula in the file.`,
        remedy: 'Nothing to do: the results stored in the file were taken.',
      }),
    ]
  },
}
