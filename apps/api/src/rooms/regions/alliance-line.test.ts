import { anIndicator } from '@outturn/indicators/testing'
import { describe, expect, it } from 'vitest'
import { alliancePoints } from './alliance-line.ts'

const figure = (council_id: number, period: string, numerator: number | null) => ({
  ...{ council_id, indicator_id: 'a', basis: 'in_period', period },
  status: numerator === null ? 'suppressed' : 'measured',
  amount: numerator,
  numerator,
  denominator: numerator === null ? null : 100,
})
const four = [1, 2, 3, 4].map((council) => figure(council, 'FY2026-Q1', council * 10))

describe('alliancePoints', () => {
  it('adds up four members or more, oldest quarter first, and says how many', () => {
    const earlier = four.map((one) => ({ ...one, period: 'FY2025-Q4' }))
    expect(alliancePoints(anIndicator({ unit: 'percent' }), [...four, ...earlier], 12)).toEqual(
      ['FY2025-Q4', 'FY2026-Q1'].map((period) => ({
        ...{ period, amount: 25, reason: null, numerator: 100, denominator: 400, counted: 4, of: 12 },
      })),
    )
  })
  it('withholds fewer than four, a suppressed one not counted', () => {
    const [point] = alliancePoints(
      anIndicator({ unit: 'percent' }),
      [...four.slice(0, 3), figure(4, 'FY2026-Q1', null)],
      12,
    )
    expect(point).toMatchObject({ amount: null, numerator: null, reason: 'too_few_contributors', counted: 3 })
  })
  it('never adds up counts', () => {
    const [point] = alliancePoints(anIndicator({ unit: 'count' }), four, 4)
    expect(point).toMatchObject({ amount: null, reason: 'unlike_sized_counts' })
  })
})
