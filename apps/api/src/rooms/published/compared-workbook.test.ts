import { describe, expect, it } from 'vitest'
import type { ComparedAll } from './compare-published.use-case.ts'
import { comparedWorkbook } from './compared-workbook.ts'

const column = { indicator: 'rereferrals_pct', basis: 'in_period', period: 'FY2024', previous: 'FY2023' }
const figure = {
  indicator_id: 'rereferrals_pct',
  basis: 'in_period',
  area_code: 'E08000003',
  name: 'Manchester',
  status: 'measured',
  amount: 18.4,
  previous: 18.7,
  mean: 21.93,
  median: null,
  counted: 10,
  region: 21.7,
  england: 22.6,
  rank: 54,
  band: 'B',
}
const rows = (over: object): ComparedAll =>
  [{ measure: 'ReReferral', column, figure: { ...figure, ...over } }] as unknown as ComparedAll
const asked = { year: 2024, neighbourSet: '2025' }
const now = new Date('2026-11-22T10:00:00Z')
const tableOf = (over: object) => comparedWorkbook(rows(over), asked, now).tables[0]

describe('comparedWorkbook', () => {
  it('has a heading for every cell, and figures unrounded', () => {
    const table = tableOf({})
    expect(table?.rows[0]).toHaveLength(table?.columns.length ?? 0)
    expect(table?.rows[0]?.slice(0, 9)).toEqual([
      'ReReferral',
      'Re-referrals within 12 months',
      '%',
      'Lower is better',
      'year 2024/25',
      'E08000003',
      'Manchester',
      18.4,
      18.7,
    ])
    expect(table?.rows[0]?.[9]).toBeCloseTo(-0.3, 10)
  })

  it('says why a figure is missing', () => {
    const row = tableOf({ status: 'suppressed', amount: null, rank: null, band: null })?.rows[0]
    expect(row?.[7]).toEqual({ missing: 'suppressed' })
    expect(row?.[9]).toEqual({ missing: 'not_available' })
    expect(row?.[11]).toEqual({ missing: 'not_available' })
    expect(row?.slice(15)).toEqual([{ missing: 'not_applicable' }, { missing: 'not_applicable' }])
  })

  it('says which periods and neighbours, and its day', () => {
    const workbook = comparedWorkbook(rows({}), { year: null, neighbourSet: '2021' }, now)
    expect(workbook.date).toBe('2026-11-22')
    expect(workbook.title).toBe('Published comparison, latest period of each measure')
    expect(workbook.about).toContainEqual([
      'Neighbours',
      'statistical neighbours of 2021, ten each, never the council itself',
    ])
  })
})
