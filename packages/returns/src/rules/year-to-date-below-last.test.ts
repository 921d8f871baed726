import { quarter } from '@outturn/indicators'
import { describe, expect, it } from 'vitest'
import { lastQuarter } from '../testing/a-context.ts'
import { inCell } from '../testing/found-by.ts'
import { yearToDateBelowLast } from './year-to-date-below-last.ts'

describe('year-to-date-below-last', () => {
  it('is held for a count and for the parts of a percentage', () => {
    expect(
      inCell(
        yearToDateBelowLast,
        { indicator: 'referrals_number', basis: 'ytd_financial', value: '99' },
        { previous: [lastQuarter({ indicator: 'referrals_number', basis: 'ytd_financial', amount: 100 })] },
      ),
    ).toEqual(['held value'])
    expect(
      inCell(
        yearToDateBelowLast,
        {
          indicator: 'rereferrals_pct',
          basis: 'ytd_financial',
          value: '20',
          numerator: '20',
          denominator: '100',
        },
        {
          previous: [
            lastQuarter({
              indicator: 'rereferrals_pct',
              basis: 'ytd_financial',
              amount: 20,
              numerator: 30,
              denominator: 90,
            }),
          ],
        },
      ),
    ).toEqual(['held numerator'])
  })

  it('lets growth pass, a lower percentage, and a new year', () => {
    expect(
      inCell(
        yearToDateBelowLast,
        { indicator: 'referrals_number', basis: 'ytd_financial', value: '100' },
        { previous: [lastQuarter({ indicator: 'referrals_number', basis: 'ytd_financial', amount: 100 })] },
      ),
    ).toEqual([])
    expect(
      inCell(
        yearToDateBelowLast,
        { indicator: 'rereferrals_pct', basis: 'ytd_financial', value: '15' },
        { previous: [lastQuarter({ indicator: 'rereferrals_pct', basis: 'ytd_financial', amount: 20 })] },
      ),
    ).toEqual([])
    expect(
      inCell(
        yearToDateBelowLast,
        { indicator: 'referrals_number', basis: 'ytd_financial', value: '9' },
        {
          period: quarter(2023, 1),
          previous: [
            {
              ...lastQuarter({ indicator: 'referrals_number', basis: 'ytd_financial', amount: 4000 }),
              period: quarter(2022, 4).code,
            },
          ],
        },
      ),
    ).toEqual([])
  })
})
