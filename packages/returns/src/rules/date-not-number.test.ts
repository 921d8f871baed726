import { describe, expect, it } from 'vitest'
import { inCell } from '../testing/found-by.ts'
import { dateNotNumber } from './date-not-number.ts'

describe('date-not-number', () => {
  it('must be mended, in whichever part it stands', () => {
    expect(inCell(dateNotNumber, { indicator: 'rereferrals_pct', value: '03/04' })).toEqual(['mend value'])
    expect(inCell(dateNotNumber, { indicator: 'rereferrals_pct', value: '3-Apr' })).toEqual(['mend value'])
    expect(inCell(dateNotNumber, { indicator: 'rereferrals_pct', value: 'Apr-23' })).toEqual(['mend value'])
    expect(inCell(dateNotNumber, { indicator: 'rereferrals_pct', value: '2023-04-03' })).toEqual([
      'mend value',
    ])
    expect(inCell(dateNotNumber, { indicator: 'rereferrals_pct', value: '12.03.2023' })).toEqual([
      'mend value',
    ])
    expect(inCell(dateNotNumber, { indicator: 'rereferrals_pct', value: '3 April' })).toEqual(['mend value'])
    expect(inCell(dateNotNumber, { indicator: 'rereferrals_pct', value: '20', numerator: '03/04' })).toEqual([
      'mend numerator',
    ])
  })

  it('leaves what can be read alone', () => {
    expect(inCell(dateNotNumber, { indicator: 'rereferrals_pct', value: '3.4' })).toEqual([])
    expect(inCell(dateNotNumber, { indicator: 'rereferrals_pct', value: '0.75' })).toEqual([])
    expect(inCell(dateNotNumber, { indicator: 'rereferrals_pct', value: '' })).toEqual([])
  })
})
