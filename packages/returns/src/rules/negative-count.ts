import { findingOf } from '../return-finding.ts'
import type { CellRule } from './rule.ts'
import { sayFigure } from './say-figure.ts'

/** A count, a numerator or a denominator below zero; nobody can be counted less than not at all. */
export const negativeCount: CellRule = {
  code: 'negative-count',
  check: (one) => {
    const counted = one.indicator.unit === 'count' && one.indicator.plausible.from >= 0
    return (['value', 'numerator', 'denominator'] as const).flatMap((part) => {
      const reading = one[part]
      if (reading.kind !== 'number' || reading.amount >= 0 || (part === 'value' && !counted)) return []
      return findingOf(one.cell, part, {
        code: 'negative-count',
        severity: 'mend',
        seen: `The ${part} is ${sayFigure(reading.amount)}, below zero.`,
        remedy: 'Write the count itself, without a minus sign.',
      })
    })
  },
}
