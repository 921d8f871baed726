import { describe, expect, it } from 'vitest'
import { shownIndicator } from '../../data/catalogue.ts'
import { toAllianceCsv, toRegionCsv } from './to-region-csv.ts'
import { type RegionSeriesData, toAllianceSeries, toRegionSeries } from './to-region-series.ts'

const series: RegionSeriesData = {
  indicator: 'rereferrals_pct',
  basis: 'in_period',
  periods: ['FY2023', 'FY2024'],
  areas: [
    {
      ...{ areaCode: 'E12000001', name: 'North East', kind: 'region', amounts: [20.5, 22] },
      ...{ printed: ['20.5', '22.0'], reasons: [null, null] },
    },
    {
      ...{ areaCode: 'E92000001', name: 'England', kind: 'country', amounts: [null, 22.6] },
      ...{ printed: [null, '22.6'], reasons: ['not_available', null] },
    },
  ],
  alliance: {
    ...{ agreement: 1, name: 'An alliance', basis: 'in_period', demonstration: true },
    points: [
      {
        ...{ period: 'FY2026-Q1', amount: null, reason: 'too_few_contributors', numerator: null },
        ...{ denominator: null, counted: 3, of: 12 },
      },
      {
        ...{ period: 'FY2026-Q2', amount: 21.25, reason: null, numerator: 85, denominator: 400 },
        counted: 4,
        of: 12,
      },
    ],
  },
}
const indicator = shownIndicator('rereferrals_pct')

describe('toRegionSeries', () => {
  it('puts the marked region in front and England apart', () => {
    const drawn = toRegionSeries(series, indicator, 'E12000001')
    expect(drawn?.slots).toEqual(['2023/24', '2024/25'])
    expect(drawn?.lines.map(({ name, look }) => `${name} ${look}`)).toEqual([
      'North East own',
      'England england',
    ])
    expect(drawn?.lines[1]?.amounts).toEqual([null, 22.6])
    expect(drawn && drawn.low < 20.5 && drawn.high > 22.6).toBe(true)
  })
  it('is nothing where nothing is published', () => {
    expect(toRegionSeries({ ...series, periods: [], areas: [] }, indicator, undefined)).toBeNull()
  })
})

describe('toAllianceSeries', () => {
  it('keeps a withheld quarter as a gap', () => {
    expect(series.alliance && toAllianceSeries(series.alliance, indicator)?.lines[0]?.amounts).toEqual([
      null,
      21.25,
    ])
  })
})

describe('the files', () => {
  it('hold every area and year, with the reason where there is no figure', () => {
    const [head = [], ...rows] = toRegionCsv(series, indicator)
    expect(rows).toHaveLength(4)
    expect(rows.every((row) => row.length === head.length)).toBe(true)
    expect(rows[2]?.[head.indexOf('status')]).toBe('not_available')
    expect(rows[3]?.[head.indexOf('value')]).toBe(22.6)
  })
  it('hold how many members each quarter counts', () => {
    const [head = [], first = []] = series.alliance ? toAllianceCsv(series.alliance, indicator) : []
    expect(first).toHaveLength(head.length)
    expect(first[head.indexOf('contributors')]).toBe(3)
    expect(first[head.indexOf('status')]).toBe('too_few_contributors')
  })
})
