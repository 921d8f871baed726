import { quarter } from '@outturn/indicators'
import { describe, expect, it } from 'vitest'
import type { ReadContext } from '../check-context.ts'
import { checkCells, considerCells } from '../rules/check-cells.ts'
import { aCell } from '../testing/a-cell.ts'
import { aReadContext, lastQuarter } from '../testing/a-context.ts'
import { quartersFromYearToDate } from './quarter-from-year-to-date.ts'

type Texts = Parameters<typeof aCell>[0]

function derive(cells: readonly Texts[], of: Partial<ReadContext> = {}) {
  const context = aReadContext(of)
  return quartersFromYearToDate(considerCells(cells.map(aCell), context), context)
}

const referrals = { indicator: 'referrals_number', basis: 'ytd_financial' } as const
const before = [lastQuarter({ ...referrals, amount: 1050 })]

describe('quartersFromYearToDate', () => {
  it('takes last quarter’s total from this one’s', () => {
    expect(derive([{ ...referrals, value: '2,100' }], { previous: before })).toEqual([
      {
        indicator: 'referrals_number',
        basis: 'in_period',
        from: 'year_to_date',
        amount: 1050,
        numerator: null,
        denominator: null,
      },
    ])
  })

  it('takes percentages from their parts, where both add up', () => {
    const rereferrals = { indicator: 'rereferrals_pct', basis: 'ytd_financial' } as const
    const previous = [lastQuarter({ ...rereferrals, amount: 20, numerator: 20, denominator: 100 })]
    expect(
      derive([{ ...rereferrals, value: '25', numerator: '50', denominator: '200' }], { previous }),
    ).toMatchObject([{ amount: 30, numerator: 30, denominator: 100 }])
    // The catalogue does not hold the parts of this one, so nobody knows that they add up.
    const assessments = { indicator: 'assessments_45_days_pct', basis: 'ytd_financial' } as const
    const known = [lastQuarter({ ...assessments, amount: 20, numerator: 20, denominator: 100 })]
    expect(
      derive([{ ...assessments, value: '25', numerator: '50', denominator: '200' }], { previous: known }),
    ).toEqual([])
  })

  it('is the year to date itself in the first quarter', () => {
    expect(derive([{ ...referrals, value: '900' }], { period: quarter(2023, 1) })).toMatchObject([
      { amount: 900 },
    ])
  })

  it('gives nothing where the quarter was printed or its absence explained, last quarter is unknown, or it would be negative', () => {
    const quarterly = { indicator: 'referrals_number', basis: 'in_period' } as const
    const now = { ...referrals, value: '2100' }
    expect(derive([now, { ...quarterly, value: '1000' }], { previous: before })).toEqual([])
    expect(derive([now, { ...quarterly, status: 'suppressed' }], { previous: before })).toEqual([])
    expect(derive([now])).toEqual([])
    expect(derive([{ ...referrals, value: '1000' }], { previous: before })).toEqual([])
    expect(derive([{ ...referrals, value: 'c' }], { previous: before })).toEqual([])
  })

  it('fills a blank row, marked as derived, and waits while the year to date is held', () => {
    const context = aReadContext({ previous: before })
    const blank = aCell({ indicator: 'referrals_number' })
    const filled = checkCells([aCell({ ...referrals, value: '2100' }), blank], context)
    expect(filled.findings.map(({ code }) => code)).toEqual(['rows-left-out', 'derived-from-year-to-date'])
    expect(filled.proposed[1]).toMatchObject({
      value: { amount: 1050 },
      derived: 'year_to_date',
      printed: null,
      held: false,
    })
    const doubtful = checkCells([aCell({ ...referrals, value: '2100', status: 'pending' })], context)
    expect(doubtful.proposed.map(({ basis, held }) => [basis, held])).toEqual([
      ['ytd_financial', true],
      ['in_period', true],
    ])
  })
})
