import { describe, expect, it } from 'vitest'
import { inCell } from '../testing/found-by.ts'
import { textNotNumber } from './text-not-number.ts'

describe('text-not-number', () => {
  it('must be mended, in whichever part it stands', () => {
    expect(inCell(textNotNumber, { indicator: 'rereferrals_pct', value: 'twelve' })).toEqual(['mend value'])
    expect(inCell(textNotNumber, { indicator: 'rereferrals_pct', value: '12*' })).toEqual(['mend value'])
    expect(inCell(textNotNumber, { indicator: 'rereferrals_pct', value: '12p' })).toEqual(['mend value'])
    expect(inCell(textNotNumber, { indicator: 'rereferrals_pct', value: '12.5.3' })).toEqual(['mend value'])
    expect(inCell(textNotNumber, { indicator: 'rereferrals_pct', value: '(12)' })).toEqual(['mend value'])
    expect(inCell(textNotNumber, { indicator: 'rereferrals_pct', value: '1,23,4' })).toEqual(['mend value'])
    expect(inCell(textNotNumber, { indicator: 'rereferrals_pct', value: 'about 12' })).toEqual(['mend value'])
    expect(inCell(textNotNumber, { indicator: 'rereferrals_pct', value: '20', numerator: 'twelve' })).toEqual(
      ['mend numerator'],
    )
  })

  it('leaves what can be read alone', () => {
    expect(inCell(textNotNumber, { indicator: 'rereferrals_pct', value: '12' })).toEqual([])
    expect(inCell(textNotNumber, { indicator: 'rereferrals_pct', value: 'c' })).toEqual([])
    expect(inCell(textNotNumber, { indicator: 'rereferrals_pct', value: '-' })).toEqual([])
    expect(inCell(textNotNumber, { indicator: 'rereferrals_pct', value: ' 12 %' })).toEqual([])
  })
})
