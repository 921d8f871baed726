import { describe, expect, it } from 'vitest'
import { inCell } from '../testing/found-by.ts'
import { denominatorZero } from './denominator-zero.ts'

describe('denominator-zero', () => {
  it('must be mended beside a numerator, is held beside a figure, and is noted alone', () => {
    expect(
      inCell(denominatorZero, { indicator: 'rereferrals_pct', numerator: '3', denominator: '0' }),
    ).toEqual(['mend denominator'])
    expect(
      inCell(denominatorZero, { indicator: 'rereferrals_pct', value: '0', numerator: '0', denominator: '0' }),
    ).toEqual(['held denominator'])
    expect(
      inCell(denominatorZero, { indicator: 'rereferrals_pct', numerator: '0', denominator: '0' }),
    ).toEqual(['noted denominator'])
  })

  it('lets any other denominator pass', () => {
    expect(
      inCell(denominatorZero, { indicator: 'rereferrals_pct', value: '0', numerator: '0', denominator: '9' }),
    ).toEqual([])
  })
})
