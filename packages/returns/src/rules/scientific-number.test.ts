import { describe, expect, it } from 'vitest'
import { inCell } from '../testing/found-by.ts'
import { scientificNumber } from './scientific-number.ts'

describe('scientific-number', () => {
  it('must be mended, in whichever part it stands', () => {
    expect(inCell(scientificNumber, { indicator: 'rereferrals_pct', value: '1.23E+05' })).toEqual([
      'mend value',
    ])
    expect(inCell(scientificNumber, { indicator: 'rereferrals_pct', value: '4e3' })).toEqual(['mend value'])
    expect(
      inCell(scientificNumber, { indicator: 'rereferrals_pct', value: '20', numerator: '1.23E+05' }),
    ).toEqual(['mend numerator'])
  })

  it('leaves what can be read alone', () => {
    expect(inCell(scientificNumber, { indicator: 'rereferrals_pct', value: '123000' })).toEqual([])
  })
})
