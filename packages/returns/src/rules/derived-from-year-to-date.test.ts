import { describe, expect, it } from 'vitest'
import { aReadContext } from '../testing/a-context.ts'
import { derivedFromYearToDate } from './derived-from-year-to-date.ts'

const figure = {
  indicator: 'referrals_number',
  basis: 'in_period',
  amount: 1050,
  numerator: null,
  denominator: null,
} as const

describe('derived-from-year-to-date', () => {
  it('is noted for its indicator and basis, with the figure', () => {
    expect(derivedFromYearToDate([{ ...figure, from: 'year_to_date' }], aReadContext())).toMatchObject([
      {
        severity: 'noted',
        indicator: 'referrals_number',
        basis: 'in_period',
        seen: 'No figure was given for this quarter alone; the year to date gives 1,050.',
      },
    ])
  })

  it('leaves figures from parts to their own rule', () => {
    expect(derivedFromYearToDate([{ ...figure, from: 'parts' }], aReadContext())).toEqual([])
  })
})
