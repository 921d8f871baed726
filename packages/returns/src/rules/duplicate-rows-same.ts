import { findingOf } from '../return-finding.ts'
import type { CellRule } from './rule.ts'
import { sayRow } from './say-row.ts'
import { isSilent, saysTheSame } from './says-the-same.ts'

/** The same row twice; it counts once. Rows that say nothing say nothing twice. */
export const duplicateRowsSame: CellRule = {
  code: 'duplicate-rows-same',
  check: (one) => {
    const same = isSilent(one.cell) ? [] : one.cell.rivals.filter((row) => saysTheSame(row, one.cell))
    if (same.length === 0) return []
    return [
      findingOf(one.cell, 'value', {
        code: 'duplicate-rows-same',
        severity: 'noted',
        seen: `The same figures stand again in ${same.map((row) => sayRow(row, one.cell)).join(', ')}.`,
        remedy: 'Nothing to do: they count once.',
      }),
    ]
  },
}
