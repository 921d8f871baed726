import { describe, expect, it } from 'vitest'
import { lastQuarter } from '../testing/a-context.ts'
import { inCell } from '../testing/found-by.ts'
import { bigChange } from './big-change.ts'

describe('big-change', () => {
  it('is noted by half of a count, a rate, or 20 points of a percentage', () => {
    expect(
      inCell(
        bigChange,
        { indicator: 'referrals_number', value: '150' },
        { previous: [lastQuarter({ indicator: 'referrals_number', basis: 'in_period', amount: 100 })] },
      ),
    ).toEqual(['noted value'])
    expect(
      inCell(
        bigChange,
        { indicator: 'cla_rate', basis: 'snapshot', value: '120' },
        { previous: [lastQuarter({ indicator: 'cla_rate', basis: 'snapshot', amount: 70 })] },
      ),
    ).toEqual(['noted value'])
    expect(
      inCell(
        bigChange,
        { indicator: 'rereferrals_pct', value: '45', numerator: '45', denominator: '100' },
        { previous: [lastQuarter({ indicator: 'rereferrals_pct', basis: 'in_period', amount: 22 })] },
      ),
    ).toEqual(['noted value'])
  })

  it('lets small groups swing, and says nothing of a year to date or without a last quarter', () => {
    expect(
      inCell(
        bigChange,
        { indicator: 'referrals_number', value: '9' },
        { previous: [lastQuarter({ indicator: 'referrals_number', basis: 'in_period', amount: 4 })] },
      ),
    ).toEqual([])
    expect(
      inCell(
        bigChange,
        { indicator: 'rereferrals_pct', value: '50', numerator: '4', denominator: '8' },
        { previous: [lastQuarter({ indicator: 'rereferrals_pct', basis: 'in_period', amount: 10 })] },
      ),
    ).toEqual([])
    expect(
      inCell(
        bigChange,
        { indicator: 'referrals_number', basis: 'ytd_financial', value: '200' },
        { previous: [lastQuarter({ indicator: 'referrals_number', basis: 'ytd_financial', amount: 100 })] },
      ),
    ).toEqual([])
    expect(inCell(bigChange, { indicator: 'referrals_number', value: '150' })).toEqual([])
    expect(
      inCell(
        bigChange,
        { indicator: 'referrals_number', value: '149' },
        { previous: [lastQuarter({ indicator: 'referrals_number', basis: 'in_period', amount: 100 })] },
      ),
    ).toEqual([])
  })
})
