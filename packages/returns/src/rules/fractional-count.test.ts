import { describe, expect, it } from 'vitest'
import { inCell } from '../testing/found-by.ts'
import { fractionalCount } from './fractional-count.ts'

describe('fractional-count', () => {
  it('is held, be it a count or a part', () => {
    expect(inCell(fractionalCount, { indicator: 'referrals_number', value: '10.5' })).toEqual(['held value'])
    expect(
      inCell(fractionalCount, {
        indicator: 'rereferrals_pct',
        value: '20',
        numerator: '2.5',
        denominator: '10',
      }),
    ).toEqual(['held numerator'])
  })

  it('lets whole numbers, full-time equivalents and ratios pass', () => {
    expect(inCell(fractionalCount, { indicator: 'referrals_number', value: '10.0' })).toEqual([])
    expect(
      inCell(fractionalCount, {
        indicator: 'agency_workers_pct',
        basis: 'snapshot',
        value: '18.8',
        numerator: '26.8',
        denominator: '142.5',
      }),
    ).toEqual([])
    expect(
      inCell(fractionalCount, {
        indicator: 'caseload_average',
        basis: 'snapshot',
        value: '16.2',
        numerator: '1620',
        denominator: '99.8',
      }),
    ).toEqual([])
  })
})
