import { findingOf } from '../return-finding.ts'
import { missingWords } from '../template/missing-words.ts'
import type { CellRule } from './rule.ts'

/** A figure, and a status that says it is missing; or two different reasons. */
export const statusAndValue: CellRule = {
  code: 'status-and-value',
  check: (one) => {
    if (one.status === null) return []
    const contradicts =
      one.value.kind === 'number' || (one.value.kind === 'missing' && one.value.because !== one.status)
    if (!contradicts) return []
    return [
      findingOf(one.cell, 'status', {
        code: 'status-and-value',
        severity: 'held',
        seen: `The figure says “${one.cell.value.text}” and the status “${missingWords[one.status]}”.`,
        remedy: 'Clear the one that is wrong.',
      }),
    ]
  },
}
