import { findingOf } from '../return-finding.ts'
import { looksLikeFraction } from './looks-like-fraction.ts'
import type { CellRule } from './rule.ts'
import { sayFigure } from './say-figure.ts'

/** 0.125 where 12.5 is meant. Which of the two a person means is not guessed. */
export const percentAsFraction: CellRule = {
  code: 'percent-as-fraction',
  check: (one) => {
    if (!looksLikeFraction(one) || one.printed === null) return []
    return [
      findingOf(one.cell, 'value', {
        code: 'percent-as-fraction',
        severity: 'held',
        seen: `The percentage is ${sayFigure(one.printed)}, which may mean ${sayFigure(one.printed * 100)}%.`,
        remedy: 'Write the percentage, such as 12.5, or confirm that it is below 1%.',
      }),
    ]
  },
}
