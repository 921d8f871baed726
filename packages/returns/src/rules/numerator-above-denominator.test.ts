import { describe, expect, it } from 'vitest'
import { inCell } from '../testing/found-by.ts'
import { numeratorAboveDenominator } from './numerator-above-denominator.ts'

describe('numerator-above-denominator', () => {
  it('must be mended in a share of a whole', () => {
    expect(
      inCell(numeratorAboveDenominator, {
        indicator: 'rereferrals_pct',
        value: '120',
        numerator: '12',
        denominator: '10',
      }),
    ).toEqual(['mend numerator'])
  })

  it('lets all of them, rates and a denominator of nought pass', () => {
    expect(
      inCell(numeratorAboveDenominator, {
        indicator: 'rereferrals_pct',
        value: '100',
        numerator: '10',
        denominator: '10',
      }),
    ).toEqual([])
    expect(
      inCell(numeratorAboveDenominator, {
        indicator: 'caseload_average',
        basis: 'snapshot',
        value: '20',
        numerator: '200',
        denominator: '10',
      }),
    ).toEqual([])
    expect(
      inCell(numeratorAboveDenominator, { indicator: 'rereferrals_pct', numerator: '1', denominator: '0' }),
    ).toEqual([])
  })
})
