import { findingOf } from '../return-finding.ts'
import type { CellRule } from './rule.ts'

const placeholder =
  /\bx{3,}\b|\?{3,}|\blorem ipsum\b|\[(insert|add|text|tbc)[^\]]*\]|\binsert (text|comment|commentary) here\b/i

/** A note with a place still to be filled. */
export const notePlaceholder: CellRule = {
  code: 'note-placeholder',
  check: (one) => {
    const found = placeholder.exec(one.cell.note)?.[0]
    if (found === undefined) return []
    return [
      findingOf(one.cell, 'note', {
        code: 'note-placeholder',
        severity: 'noted',
        seen: `The note still says “${found}”.`,
        remedy: 'Finish the note before the return is shared.',
      }),
    ]
  },
}
