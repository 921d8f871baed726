import type { Unit } from '@outturn/indicators'
import { findingOf } from '../return-finding.ts'
import { unitSigns } from '../template/unit-signs.ts'
import type { CellRule } from './rule.ts'

/** Percentage points are often printed with the sign too. */
const signed: ReadonlySet<Unit> = new Set(['percent', 'points'])

/** A percent or pound sign on a figure of another unit, or on a numerator or denominator. */
export const unitSignDiffers: CellRule = {
  code: 'unit-sign-differs',
  check: (one) =>
    (['value', 'numerator', 'denominator'] as const).flatMap((part) => {
      const reading = one[part]
      if (reading.kind !== 'number' || reading.sign === null) return []
      if (reading.sign === '%' && part === 'value' && signed.has(one.indicator.unit)) return []
      const unit = part === 'value' ? unitSigns[one.indicator.unit] : 'number'
      return findingOf(one.cell, part, {
        code: 'unit-sign-differs',
        severity: 'held',
        seen: `The ${part} “${one.cell[part].text}” has the sign ${reading.sign}; its unit is ${unit}.`,
        remedy: 'Check that the figure stands in the right row and column; write it without the sign.',
      })
    }),
}
