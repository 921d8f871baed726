import { describe, expect, it } from 'vitest'
import { inCell } from '../testing/found-by.ts'
import { percentOver100 } from './percent-over-100.ts'

describe('percent-over-100', () => {
  it('must be mended', () => {
    expect(inCell(percentOver100, { indicator: 'rereferrals_pct', value: '100.1' })).toEqual(['mend value'])
    expect(inCell(percentOver100, { indicator: 'rereferrals_pct', value: '1250%' })).toEqual(['mend value'])
  })

  it('lets 100 pass, and other units', () => {
    expect(inCell(percentOver100, { indicator: 'rereferrals_pct', value: '100' })).toEqual([])
    expect(inCell(percentOver100, { indicator: 'referrals_number', value: '101' })).toEqual([])
  })
})
