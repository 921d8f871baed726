import { findingOf } from '../return-finding.ts'
import type { CellRule } from './rule.ts'
import { sayRow } from './say-row.ts'
import { isSilent, saysTheSame } from './says-the-same.ts'

/** Two rows for one indicator and basis with different figures; neither is used until a person chooses. */
export const duplicateRowsDiffer: CellRule = {
  code: 'duplicate-rows-differ',
  check: (one) => {
    const others = one.cell.rivals.filter((row) => !isSilent(row) && !saysTheSame(row, one.cell))
    if (others.length === 0) return []
    const figures = [one.cell, ...others].map((row) => `“${row.value.text}” in ${sayRow(row, one.cell)}`)
    return [
      findingOf(one.cell, 'value', {
        code: 'duplicate-rows-differ',
        severity: 'held',
        seen: `The indicator has ${others.length + 1} rows with different figures: ${figures.join(', ')}.`,
        remedy: 'Choose the row that counts.',
      }),
    ]
  },
}
