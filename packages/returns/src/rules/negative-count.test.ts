import { describe, expect, it } from 'vitest'
import { inCell } from '../testing/found-by.ts'
import { negativeCount } from './negative-count.ts'

describe('negative-count', () => {
  it('must be mended, be it a count or a part', () => {
    expect(inCell(negativeCount, { indicator: 'referrals_number', value: '-1' })).toEqual(['mend value'])
    expect(inCell(negativeCount, { indicator: 'referrals_number', value: '−1' })).toEqual(['mend value'])
    expect(
      inCell(negativeCount, {
        indicator: 'rereferrals_pct',
        value: '20',
        numerator: '-2',
        denominator: '10',
      }),
    ).toEqual(['mend numerator'])
  })

  it('lets nought pass, and leaves a negative percentage to the plausible range', () => {
    expect(inCell(negativeCount, { indicator: 'referrals_number', value: '0' })).toEqual([])
    expect(inCell(negativeCount, { indicator: 'rereferrals_pct', value: '-1' })).toEqual([])
  })
})
