import { describe, expect, it } from 'vitest'
import { inCell } from '../testing/found-by.ts'
import { decimalComma } from './decimal-comma.ts'

describe('decimal-comma', () => {
  it('must be mended, in whichever part it stands', () => {
    expect(inCell(decimalComma, { indicator: 'rereferrals_pct', value: '12,5' })).toEqual(['mend value'])
    expect(inCell(decimalComma, { indicator: 'rereferrals_pct', value: '12,50' })).toEqual(['mend value'])
    expect(inCell(decimalComma, { indicator: 'rereferrals_pct', value: '1.234,5' })).toEqual(['mend value'])
    expect(inCell(decimalComma, { indicator: 'rereferrals_pct', value: '12345,6789' })).toEqual([
      'mend value',
    ])
    expect(inCell(decimalComma, { indicator: 'rereferrals_pct', value: '20', numerator: '12,5' })).toEqual([
      'mend numerator',
    ])
  })

  it('leaves what can be read alone', () => {
    expect(inCell(decimalComma, { indicator: 'rereferrals_pct', value: '1,234' })).toEqual([])
    expect(inCell(decimalComma, { indicator: 'rereferrals_pct', value: '1,234.5' })).toEqual([])
    expect(inCell(decimalComma, { indicator: 'rereferrals_pct', value: '12.5' })).toEqual([])
  })
})
