import { findingOf } from '../return-finding.ts'
import type { CellRule } from './rule.ts'
import { sayFigure } from './say-figure.ts'

/** A count of people or events with a fraction. Posts may be part-time; children are whole. */
export const fractionalCount: CellRule = {
  code: 'fractional-count',
  check: (one) => {
    if (one.indicator.disclosure === 'posts') return []
    const counted = one.indicator.unit === 'count' ? (['value', 'numerator', 'denominator'] as const) : parts
    // A ratio such as a caseload divides by full-time equivalents.
    const looked = one.indicator.unit === 'ratio' ? [] : counted
    return looked.flatMap((part) => {
      const reading = one[part]
      if (reading.kind !== 'number' || Number.isInteger(reading.amount)) return []
      return findingOf(one.cell, part, {
        code: 'fractional-count',
        severity: 'held',
        seen: `The ${part} is ${sayFigure(reading.amount)}, not a whole number.`,
        remedy: 'Write a whole number, or confirm that the count can have a fraction.',
      })
    })
  },
}

const parts = ['numerator', 'denominator'] as const
