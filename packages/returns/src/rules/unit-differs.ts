import { findingOf } from '../return-finding.ts'
import { readUnit, unitSigns } from '../template/unit-signs.ts'
import type { CellRule } from './rule.ts'

/** The row's unit column names another unit than the indicator's. Units we do not know say nothing. */
export const unitDiffers: CellRule = {
  code: 'unit-differs',
  check: (one) => {
    const told = readUnit(one.cell.printedUnit)
    const { unit } = one.indicator
    if (told === null || told === unit || (told === 'count' && unit === 'fte')) return []
    return [
      findingOf(one.cell, 'value', {
        code: 'unit-differs',
        severity: 'held',
        seen: `The row says “${one.cell.printedUnit}”; the unit of this indicator is ${unitSigns[unit]}.`,
        remedy: 'Check the figure; write it in the indicator’s unit, or confirm it.',
      }),
    ]
  },
}
