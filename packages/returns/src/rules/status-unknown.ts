import { findingOf } from '../return-finding.ts'
import { missingWords } from '../template/missing-words.ts'
import type { CellRule } from './rule.ts'

/** A status in words we do not know. */
export const statusUnknown: CellRule = {
  code: 'status-unknown',
  check: (one) => {
    const told = one.cell.status.trim()
    if (told === '' || one.status !== null) return []
    return [
      findingOf(one.cell, 'status', {
        code: 'status-unknown',
        severity: 'held',
        seen: `“${told.slice(0, 60)}” is not a status we know.`,
        remedy: `Write one of: ${Object.values(missingWords).join(', ')}; longer words belong in the note.`,
      }),
    ]
  },
}
