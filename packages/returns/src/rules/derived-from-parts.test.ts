import { describe, expect, it } from 'vitest'
import { inCell } from '../testing/found-by.ts'
import { derivedFromParts } from './derived-from-parts.ts'

describe('derived-from-parts', () => {
  it('is noted where parts give the figure', () => {
    expect(
      inCell(derivedFromParts, { indicator: 'rereferrals_pct', numerator: '2', denominator: '10' }),
    ).toEqual(['noted value'])
  })

  it('never where a figure or a status was given', () => {
    expect(
      inCell(derivedFromParts, {
        indicator: 'rereferrals_pct',
        value: '20',
        numerator: '2',
        denominator: '10',
      }),
    ).toEqual([])
    expect(
      inCell(derivedFromParts, {
        indicator: 'rereferrals_pct',
        numerator: '2',
        denominator: '10',
        status: 'suppressed',
      }),
    ).toEqual([])
    expect(
      inCell(derivedFromParts, {
        indicator: 'rereferrals_pct',
        value: 'c',
        numerator: '2',
        denominator: '10',
      }),
    ).toEqual([])
  })
})
