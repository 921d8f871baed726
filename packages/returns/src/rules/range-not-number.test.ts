import { describe, expect, it } from 'vitest'
import { inCell } from '../testing/found-by.ts'
import { rangeNotNumber } from './range-not-number.ts'

describe('range-not-number', () => {
  it('must be mended, in whichever part it stands', () => {
    expect(inCell(rangeNotNumber, { indicator: 'rereferrals_pct', value: '<5' })).toEqual(['mend value'])
    expect(inCell(rangeNotNumber, { indicator: 'rereferrals_pct', value: '1-5' })).toEqual(['mend value'])
    expect(inCell(rangeNotNumber, { indicator: 'rereferrals_pct', value: '1 to 5' })).toEqual(['mend value'])
    expect(inCell(rangeNotNumber, { indicator: 'rereferrals_pct', value: '~12' })).toEqual(['mend value'])
    expect(inCell(rangeNotNumber, { indicator: 'rereferrals_pct', value: '20', numerator: '<5' })).toEqual([
      'mend numerator',
    ])
  })

  it('leaves what can be read alone', () => {
    expect(inCell(rangeNotNumber, { indicator: 'rereferrals_pct', value: '-5' })).toEqual([])
    expect(inCell(rangeNotNumber, { indicator: 'rereferrals_pct', value: '5' })).toEqual([])
    expect(inCell(rangeNotNumber, { indicator: 'rereferrals_pct', value: 'c' })).toEqual([])
  })
})
