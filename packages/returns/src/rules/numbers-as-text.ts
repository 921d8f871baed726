import { findingOf } from '../return-finding.ts'
import { markedFigures } from './marked-figures.ts'
import type { DraftRule } from './rule.ts'
import { sayCount } from './say-figure.ts'

/** Numbers that the spreadsheet keeps as text; they are read all the same. One finding for all. */
export const numbersAsText: DraftRule = {
  code: 'numbers-as-text',
  check: (considered) => {
    const found = markedFigures(considered, 'number_as_text')
    const first = found[0]
    if (!first) return []
    return [
      findingOf(first.one.cell, first.part, {
        code: 'numbers-as-text',
        severity: 'noted',
        seen: `${sayCount(found.length, 'figure is', 'figures are')} kept as text in the file.`,
        remedy: 'Nothing to do: they were read as numbers.',
      }),
    ]
  },
}
