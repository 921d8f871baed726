import { findingOf } from '../return-finding.ts'
import type { CellRule } from './rule.ts'

/** A numerator without its denominator, or the other way round; the figure cannot be checked. */
export const partMissing: CellRule = {
  code: 'part-missing',
  check: (one) => {
    const { indicator, numerator, denominator } = one
    if (indicator.numerator === null || indicator.denominator === null) return []
    if (indicator.parts.denominator === 'population_0_17') return []
    const alone =
      numerator.kind === 'number' && denominator.kind === 'blank'
        ? 'denominator'
        : denominator.kind === 'number' && numerator.kind === 'blank'
          ? 'numerator'
          : null
    if (alone === null) return []
    return [
      findingOf(one.cell, alone, {
        code: 'part-missing',
        severity: 'noted',
        seen: `The ${alone} is blank, so the figure cannot be checked.`,
        remedy: `Write the ${alone} if you have it.`,
      }),
    ]
  },
}
