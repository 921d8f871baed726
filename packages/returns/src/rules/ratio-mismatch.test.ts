import { describe, expect, it } from 'vitest'
import { inCell } from '../testing/found-by.ts'
import { ratioMismatch } from './ratio-mismatch.ts'

describe('ratio-mismatch', () => {
  it('is held: figures from councils’ own reports', () => {
    expect(
      inCell(ratioMismatch, {
        indicator: 'assessments_45_days_pct',
        value: '89.5',
        numerator: '112',
        denominator: '126',
      }),
    ).toEqual(['held value'])
    expect(
      inCell(ratioMismatch, {
        indicator: 'cla_rate',
        basis: 'snapshot',
        value: '84.2',
        numerator: '576',
        denominator: '66,446',
      }),
    ).toEqual(['held value'])
    expect(
      inCell(ratioMismatch, {
        indicator: 'cla_rate',
        basis: 'snapshot',
        value: '22.4',
        numerator: '153',
        denominator: '66446',
      }),
    ).toEqual(['held value'])
  })

  it('lets figures within the rounding of their last place pass', () => {
    expect(
      inCell(ratioMismatch, {
        indicator: 'rereferrals_pct',
        value: '80.7',
        numerator: '25',
        denominator: '31',
      }),
    ).toEqual([])
    expect(
      inCell(ratioMismatch, {
        indicator: 'rereferrals_pct',
        value: '81',
        numerator: '25',
        denominator: '31',
      }),
    ).toEqual([])
    expect(
      inCell(ratioMismatch, {
        indicator: 'cla_rate',
        basis: 'snapshot',
        value: '86.7',
        numerator: '576',
        denominator: '66446',
      }),
    ).toEqual([])
  })

  it('leaves a fraction to its own rule, and a denominator of nought to its own', () => {
    expect(
      inCell(ratioMismatch, {
        indicator: 'rereferrals_pct',
        value: '0.125',
        numerator: '1',
        denominator: '8',
      }),
    ).toEqual([])
    expect(
      inCell(ratioMismatch, { indicator: 'rereferrals_pct', value: '0', numerator: '0', denominator: '0' }),
    ).toEqual([])
  })
})
