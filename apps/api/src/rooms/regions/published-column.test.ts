import { describe, expect, it } from 'vitest'
import { publishedColumn } from './published-column.ts'

const asked = { indicator: 'rereferrals_pct', basis: 'in_period', period: 'FY2024' }
const cell = (area_code: string, amount: number | null, status = 'measured') => ({
  ...{ indicator_id: asked.indicator, basis: asked.basis, area_code, status, amount },
  ...{ numerator: null, denominator: null, rank: amount === null ? null : 3, ranked: 150 },
  band: amount === null ? null : 'A',
})
const members = [
  { area_code: 'E08000015', status: 'current' },
  { area_code: 'E08000003', status: 'current' },
  { area_code: 'E06000006', status: 'current' },
  { area_code: 'E10000006', status: 'former' },
]

describe('publishedColumn', () => {
  it('keeps the councils’ order, each with its amount or why there is none', () => {
    const cells = new Map([
      ['E08000003', cell('E08000003', 18.4)],
      ['E08000015', cell('E08000015', null, 'suppressed')],
    ])
    expect(publishedColumn(asked, members, cells)).toEqual({
      ...{ indicator: 'rereferrals_pct', basis: 'in_period', period: 'FY2024', ranked: 150 },
      amount: [null, 18.4, null, null],
      reason: ['suppressed', null, 'not_available', 'former_council'],
      ...{ numerator: [null, null, null, null], denominator: [null, null, null, null] },
      ...{ rank: [null, 3, null, null], band: [null, 'A', null, null] },
    })
  })
})
