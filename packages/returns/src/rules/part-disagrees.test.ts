import { describe, expect, it } from 'vitest'
import { inDraft } from '../testing/found-by.ts'
import { partDisagrees } from './part-disagrees.ts'

describe('part-disagrees', () => {
  it('is held, on the part that differs', () => {
    expect(
      inDraft(partDisagrees, [
        { indicator: 'rereferrals_pct', value: '20', numerator: '210', denominator: '1050' },
        { indicator: 'referrals_number', value: '1051' },
      ]),
    ).toEqual(['held denominator'])
  })

  it('lets the same count pass, and a count of another basis', () => {
    expect(
      inDraft(partDisagrees, [
        { indicator: 'rereferrals_pct', value: '20', numerator: '210', denominator: '1050' },
        { indicator: 'referrals_number', value: '1,050' },
      ]),
    ).toEqual([])
    expect(
      inDraft(partDisagrees, [
        { indicator: 'rereferrals_pct', value: '20', numerator: '210', denominator: '1050' },
        { indicator: 'referrals_number', basis: 'ytd_financial', value: '2100' },
      ]),
    ).toEqual([])
  })

  it('leaves a count or parts that are wrong by a rule of their own to that rule', () => {
    const pct = { indicator: 'rereferrals_pct', value: '20', numerator: '210', denominator: '1050' }
    for (const value of ['-1050', '1050.5', '1050%'])
      expect(inDraft(partDisagrees, [pct, { indicator: 'referrals_number', value }])).toEqual([])
    const swapped = { ...pct, numerator: '1050', denominator: '210' }
    expect(inDraft(partDisagrees, [swapped, { indicator: 'referrals_number', value: '1050' }])).toEqual([])
  })
})
