import { describe, expect, it } from 'vitest'
import { inCell } from '../testing/found-by.ts'
import { pairInOneCell } from './pair-in-one-cell.ts'

describe('pair-in-one-cell', () => {
  it('must be mended, in whichever part it stands', () => {
    expect(inCell(pairInOneCell, { indicator: 'rereferrals_pct', value: '249 / 250' })).toEqual([
      'mend value',
    ])
    expect(inCell(pairInOneCell, { indicator: 'rereferrals_pct', value: '249/250' })).toEqual(['mend value'])
    expect(inCell(pairInOneCell, { indicator: 'rereferrals_pct', value: '5 of 10' })).toEqual(['mend value'])
    expect(
      inCell(pairInOneCell, { indicator: 'rereferrals_pct', value: '20', numerator: '249 / 250' }),
    ).toEqual(['mend numerator'])
  })

  it('leaves what can be read alone', () => {
    expect(inCell(pairInOneCell, { indicator: 'rereferrals_pct', value: '99.6' })).toEqual([])
  })
})
