import { findingOf } from '../return-finding.ts'
import type { CellRule } from './rule.ts'

const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const people =
  '(child|children|young person|young people|boy|boys|girl|girls|baby|babies|infants?|pupils?|sibling group|siblings?|famil(y|ies)|care leavers?|adopters?|carers?|mothers?|fathers?)'
/** `Quarter 2 children` counts nobody. */
const notCounted = '(?<!\\b(quarter|q|week|stage|tier|level|year|section|band|group|under)\\s)'
const age = /\b(aged?\s+\d{1,2}\b|\d{1,2}[- ]years?[- ]old)/i

/** A note that counts very few people, or tells the age of one: somebody might be known by it. */
export const noteSmallNumber: CellRule = {
  code: 'note-small-number',
  check: (one, { settings }) => {
    const small = Array.from(
      { length: settings.smallCount },
      (_, nth) => `${nth + 1}|${words[nth] ?? nth + 1}`,
    ).join('|')
    const counted = new RegExp(
      `(?<![\\d.,/-])${notCounted}\\b(${small})\\s+([\\w-]+\\s+){0,2}${people}\\b`,
      'i',
    )
    const found = counted.exec(one.cell.note)?.[0] ?? age.exec(one.cell.note)?.[0]
    if (found === undefined) return []
    return [
      findingOf(one.cell, 'note', {
        code: 'note-small-number',
        severity: 'noted',
        seen: `The note says “${found}”.`,
        remedy:
          'Leave out small counts and ages before the return is shared, so that nobody is known by them.',
      }),
    ]
  },
}
