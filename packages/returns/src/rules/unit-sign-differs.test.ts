import { describe, expect, it } from 'vitest'
import { inCell } from '../testing/found-by.ts'
import { unitSignDiffers } from './unit-sign-differs.ts'

describe('unit-sign-differs', () => {
  it('is held for a percent sign on a count or a part, and for pounds', () => {
    expect(inCell(unitSignDiffers, { indicator: 'referrals_number', value: '20%' })).toEqual(['held value'])
    expect(
      inCell(unitSignDiffers, {
        indicator: 'rereferrals_pct',
        value: '20',
        numerator: '20%',
        denominator: '100',
      }),
    ).toEqual(['held numerator'])
    expect(inCell(unitSignDiffers, { indicator: 'referrals_number', value: '£20' })).toEqual(['held value'])
  })

  it('lets a percent sign on a percentage pass', () => {
    expect(inCell(unitSignDiffers, { indicator: 'rereferrals_pct', value: '20%' })).toEqual([])
  })
})
