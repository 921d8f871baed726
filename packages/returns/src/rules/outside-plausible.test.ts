import { describe, expect, it } from 'vitest'
import { inCell } from '../testing/found-by.ts'
import { outsidePlausible } from './outside-plausible.ts'

describe('outside-plausible', () => {
  it('is held, printed or worked out', () => {
    expect(inCell(outsidePlausible, { indicator: 'cla_rate', basis: 'snapshot', value: '684' })).toEqual([
      'held value',
    ])
    expect(inCell(outsidePlausible, { indicator: 'cla_rate', basis: 'snapshot', value: '6.8' })).toEqual([
      'held value',
    ])
    expect(
      inCell(outsidePlausible, {
        indicator: 'cla_rate',
        basis: 'snapshot',
        numerator: '6070',
        denominator: '88730',
      }),
    ).toEqual(['held value'])
    expect(inCell(outsidePlausible, { indicator: 'rereferrals_pct', value: '-1' })).toEqual(['held value'])
  })

  it('lets the edges pass, and leaves the impossible to its own rules', () => {
    expect(inCell(outsidePlausible, { indicator: 'cla_rate', basis: 'snapshot', value: '400' })).toEqual([])
    expect(inCell(outsidePlausible, { indicator: 'rereferrals_pct', value: '101' })).toEqual([])
    expect(inCell(outsidePlausible, { indicator: 'referrals_number', value: '-1' })).toEqual([])
  })
})
