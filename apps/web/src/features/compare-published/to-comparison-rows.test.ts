import { describe, expect, it } from 'vitest'
import type { Comparison } from './comparison.query.ts'
import { comparisonPath, toComparisonRows } from './to-comparison-rows.ts'

const manchester: Comparison['columns'] = {
  sourceMeasure: ['ReReferral'],
  indicator: ['rereferrals_pct'],
  basis: ['in_period'],
  period: ['FY2024'],
  areaCode: ['E08000003'],
  areaName: ['Manchester'],
  status: ['measured'],
  value: [18.4],
  previous: [18.7],
  change: [-0.3000000000000007],
  neighbourMean: [21.93],
  neighbourMedian: [21.65],
  neighboursCounted: [10],
  regionValue: [21.7],
  englandValue: [22.6],
  rank: [54],
  quartileBand: ['B'],
}
const rowsOf = (columns: Comparison['columns']) =>
  toComparisonRows({ years: [], measures: [], total: 1, columns })

describe('toComparisonRows', () => {
  it('rounds to the indicator’s decimals, on screen only', () => {
    expect(rowsOf(manchester)[0]).toMatchObject({
      value: '18.4',
      change: '−0.3',
      mean: '21.9',
      counted: 10,
      rank: 54,
      band: 'B',
      unit: '%',
    })
  })
  it('keeps why a value is missing', () => {
    const row = rowsOf({
      ...manchester,
      status: ['suppressed'],
      value: [null],
      change: [null],
      rank: [null],
    })[0]
    expect(row).toMatchObject({ value: null, status: 'suppressed', change: null, rank: null })
  })
})

describe('comparisonPath', () => {
  it('holds what was chosen and nothing else', () => {
    expect(comparisonPath('csv', { set: '2025' })).toBe('/published/comparison.csv?set=2025')
    expect(comparisonPath('csv', { year: 2023, set: '2021', measure: 'a b', area: 'E08000003' })).toBe(
      '/published/comparison.csv?year=2023&set=2021&measure=a+b&area=E08000003',
    )
  })
})
