import { findingOf } from '../return-finding.ts'
import type { CellRule } from './rule.ts'

/** A note that a spreadsheet would run as a formula. It is kept as text, and written out with a guard. */
export const noteFormula: CellRule = {
  code: 'note-formula',
  check: (one) => {
    if (!/^\s*([=@]|[+-]\s*[a-z]+\s*[(|!])/i.test(one.cell.note)) return []
    return [
      findingOf(one.cell, 'note', {
        code: 'note-formula',
        severity: 'noted',
        seen: 'The note begins like a formula.',
        remedy: 'It is kept as text and never run. Begin it with a word if it is meant to be read.',
      }),
    ]
  },
}
