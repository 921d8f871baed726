import { describe, expect, it } from 'vitest'
import { aCell } from '../testing/a-cell.ts'
import { inCell } from '../testing/found-by.ts'
import { unitDiffers } from './unit-differs.ts'

describe('unit-differs', () => {
  it('is held', () => {
    expect(
      inCell(unitDiffers, { ...aCell({ indicator: 'rereferrals_pct', value: '20' }), printedUnit: 'number' }),
    ).toEqual(['held value'])
  })

  it('lets its own unit in other words, and words we do not know, pass', () => {
    expect(
      inCell(unitDiffers, {
        ...aCell({ indicator: 'rereferrals_pct', value: '20' }),
        printedUnit: 'Percentage',
      }),
    ).toEqual([])
    expect(
      inCell(unitDiffers, {
        ...aCell({ indicator: 'rereferrals_pct', value: '20' }),
        printedUnit: 'children',
      }),
    ).toEqual([])
  })
})
