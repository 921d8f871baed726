import { describe, expect, it } from 'vitest'
import { inDraft } from '../testing/found-by.ts'
import { quarterAboveYearToDate } from './quarter-above-year-to-date.ts'

describe('quarter-above-year-to-date', () => {
  it('is held', () => {
    expect(
      inDraft(quarterAboveYearToDate, [
        { indicator: 'referrals_number', value: '300' },
        { indicator: 'referrals_number', basis: 'ytd_financial', value: '200' },
      ]),
    ).toEqual(['held value'])
  })

  it('lets the first quarter, which is both, pass', () => {
    expect(
      inDraft(quarterAboveYearToDate, [
        { indicator: 'referrals_number', value: '200' },
        { indicator: 'referrals_number', basis: 'ytd_financial', value: '200' },
      ]),
    ).toEqual([])
    expect(inDraft(quarterAboveYearToDate, [{ indicator: 'referrals_number', value: '200' }])).toEqual([])
  })
})
