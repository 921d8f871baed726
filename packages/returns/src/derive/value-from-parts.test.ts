import { describe, expect, it } from 'vitest'
import { someIndicators, testIndicator } from '../testing/some-indicators.ts'
import { valueFromParts } from './value-from-parts.ts'

const of = (id: string) => someIndicators.find((one) => one.id === id) ?? testIndicator({ id })

describe('valueFromParts', () => {
  it('works in the indicator’s unit, unrounded', () => {
    expect(valueFromParts(of('rereferrals_pct'), 25, 31)).toBeCloseTo(80.6451612903, 9)
    expect(valueFromParts(of('cla_rate'), 607, 88_730)).toBeCloseTo(68.4097824862, 9)
    expect(valueFromParts(of('caseload_average'), 1620, 100)).toBe(16.2)
  })

  it('gives nothing for a count, or a denominator that is not above nought', () => {
    expect(valueFromParts(of('referrals_number'), 1, 2)).toBeNull()
    expect(valueFromParts(of('rereferrals_pct'), 0, 0)).toBeNull()
    expect(valueFromParts(of('rereferrals_pct'), 1, -2)).toBeNull()
  })
})
