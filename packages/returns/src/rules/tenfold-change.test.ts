import { quarter } from '@outturn/indicators'
import { describe, expect, it } from 'vitest'
import { lastQuarter } from '../testing/a-context.ts'
import { inCell } from '../testing/found-by.ts'
import { tenfoldChange } from './tenfold-change.ts'

describe('tenfold-change', () => {
  it('is held, up or down', () => {
    expect(
      inCell(
        tenfoldChange,
        { indicator: 'referrals_number', value: '1000' },
        { previous: [lastQuarter({ indicator: 'referrals_number', basis: 'in_period', amount: 100 })] },
      ),
    ).toEqual(['held value'])
    expect(
      inCell(
        tenfoldChange,
        { indicator: 'referrals_number', value: '10' },
        { previous: [lastQuarter({ indicator: 'referrals_number', basis: 'in_period', amount: 100 })] },
      ),
    ).toEqual(['held value'])
  })

  it('lets smaller changes and small counts pass', () => {
    expect(
      inCell(
        tenfoldChange,
        { indicator: 'referrals_number', value: '800' },
        { previous: [lastQuarter({ indicator: 'referrals_number', basis: 'in_period', amount: 100 })] },
      ),
    ).toEqual([])
    expect(
      inCell(
        tenfoldChange,
        { indicator: 'referrals_number', value: '30' },
        { previous: [lastQuarter({ indicator: 'referrals_number', basis: 'in_period', amount: 3 })] },
      ),
    ).toEqual([])
    expect(
      inCell(
        tenfoldChange,
        { indicator: 'referrals_number', value: '0' },
        { previous: [lastQuarter({ indicator: 'referrals_number', basis: 'in_period', amount: 100 })] },
      ),
    ).toEqual([])
  })

  it('lets a year to date begin anew', () => {
    expect(
      inCell(
        tenfoldChange,
        { indicator: 'referrals_number', basis: 'ytd_financial', value: '100' },
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
