import { describe, expect, it } from 'vitest'
import { lastQuarter } from '../testing/a-context.ts'
import { inDraft } from '../testing/found-by.ts'
import { yearToDateSum } from './year-to-date-sum.ts'

describe('year-to-date-sum', () => {
  it('is noted', () => {
    expect(
      inDraft(
        yearToDateSum,
        [
          { indicator: 'referrals_number', value: '110' },
          { indicator: 'referrals_number', basis: 'ytd_financial', value: '212' },
        ],
        { previous: [lastQuarter({ indicator: 'referrals_number', basis: 'ytd_financial', amount: 100 })] },
      ),
    ).toEqual(['noted value'])
  })

  it('says nothing where the sum is right, or last quarter is not known', () => {
    expect(
      inDraft(
        yearToDateSum,
        [
          { indicator: 'referrals_number', value: '110' },
          { indicator: 'referrals_number', basis: 'ytd_financial', value: '210' },
        ],
        { previous: [lastQuarter({ indicator: 'referrals_number', basis: 'ytd_financial', amount: 100 })] },
      ),
    ).toEqual([])
    expect(
      inDraft(yearToDateSum, [
        { indicator: 'referrals_number', value: '110' },
        { indicator: 'referrals_number', basis: 'ytd_financial', value: '212' },
      ]),
    ).toEqual([])
  })
})
