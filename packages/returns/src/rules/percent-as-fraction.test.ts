import { describe, expect, it } from 'vitest'
import { lastQuarter } from '../testing/a-context.ts'
import { inCell } from '../testing/found-by.ts'
import { percentAsFraction } from './percent-as-fraction.ts'

describe('percent-as-fraction', () => {
  it('is held where nothing tells, or where the parts say so', () => {
    expect(inCell(percentAsFraction, { indicator: 'rereferrals_pct', value: '0.125' })).toEqual([
      'held value',
    ])
    expect(inCell(percentAsFraction, { indicator: 'rereferrals_pct', value: '1' })).toEqual(['held value'])
    expect(
      inCell(percentAsFraction, {
        indicator: 'rereferrals_pct',
        value: '0.125',
        numerator: '1',
        denominator: '8',
      }),
    ).toEqual(['held value'])
  })

  it('lets a small percentage pass where its parts, its sign or last quarter say so', () => {
    expect(
      inCell(percentAsFraction, {
        indicator: 'rereferrals_pct',
        value: '0.5',
        numerator: '1',
        denominator: '200',
      }),
    ).toEqual([])
    expect(inCell(percentAsFraction, { indicator: 'rereferrals_pct', value: '0.5%' })).toEqual([])
    expect(
      inCell(
        percentAsFraction,
        { indicator: 'rereferrals_pct', value: '0.5' },
        { previous: [lastQuarter({ indicator: 'rereferrals_pct', basis: 'in_period', amount: 0.8 })] },
      ),
    ).toEqual([])
    expect(inCell(percentAsFraction, { indicator: 'rereferrals_pct', value: '0' })).toEqual([])
    expect(inCell(percentAsFraction, { indicator: 'referrals_number', value: '1' })).toEqual([])
  })
})
