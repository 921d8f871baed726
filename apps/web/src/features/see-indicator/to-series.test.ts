import { describe, expect, it } from 'vitest'
import { shownIndicator } from '../../data/catalogue.ts'
import { anIndicatorAnswer, aPoint } from './testing/an-indicator-answer.ts'
import { scaleOf, toSeries } from './to-series.ts'

const indicator = shownIndicator('rereferrals_pct')
const quarters = ['FY2021-Q3', 'FY2021-Q4', 'FY2022-Q1', 'FY2022-Q2']
const answer = anIndicatorAnswer({
  lines: [
    {
      who: 'own',
      areaCode: 'E08000015',
      kind: 'live',
      points: quarters.map((period, at) =>
        aPoint({ period, amount: at === 1 ? null : 25 + at, lower95: 20, upper95: 30 }),
      ),
    },
    {
      who: 'neighbours_median',
      areaCode: null,
      kind: 'published',
      points: [aPoint({ period: 'FY2021', amount: 19.4 })],
    },
    {
      who: 'england',
      areaCode: 'E92000001',
      kind: 'published',
      points: [aPoint({ period: 'CY2022', amount: 21.5 })],
    },
    {
      who: 'neighbours_median',
      areaCode: null,
      kind: 'live',
      points: [aPoint({ period: 'FY2022-Q2', amount: 20 })],
    },
  ],
})

describe('toSeries', () => {
  const series = toSeries(answer, indicator)
  it('gives each quarter its slot and year', () => {
    expect(series?.slots.map(({ label, group }) => `${label} ${group}`)).toEqual([
      'Q3 2021/22',
      'Q4 2021/22',
      'Q1 2022/23',
      'Q2 2022/23',
    ])
  })
  it('leaves a gap where a quarter is missing', () => {
    expect(series?.own.map((one) => one?.text ?? null)).toEqual(['25.0', null, '27.0', '28.0'])
  })
  it('draws a published year across the quarters it covers', () => {
    expect(series?.levels).toEqual([
      { who: 'neighbours', from: 0, to: 1, amount: 19.4 },
      { who: 'england', from: 1, to: 3, amount: 21.5 },
    ])
  })
  it('leaves out what may not be set against it, and says why', () => {
    expect(series?.leftOut).toEqual([])
    const refusal = {
      id: 'neighbours_median',
      kind: 'published',
      period: 'FY2021',
      amount: 19.4,
      counted: 10,
      of: 10,
      verdict: 'not_compared',
      reason: 'year_to_date_against_full_year',
    }
    const kept = toSeries({ ...answer, comparators: [refusal] }, indicator)
    expect(kept?.levels.map(({ who }) => who)).toEqual(['england'])
    expect(kept?.leftOut).toEqual([{ who: 'neighbours', because: 'year_to_date_against_full_year' }])
    const counts = toSeries(answer, { ...indicator, unit: 'count' })
    expect(counts?.levels.map(({ who }) => who)).toEqual(['neighbours'])
    expect(counts?.leftOut).toEqual([{ who: 'england', because: 'unlike_sized_counts' }])
  })
  it('is cut where a year to date begins anew, and nowhere else', () => {
    expect(series?.breaks).toEqual(new Set())
    expect(toSeries({ ...answer, basis: 'ytd_financial' }, indicator)?.breaks).toEqual(new Set([2]))
    expect(toSeries({ ...answer, basis: 'ytd_calendar' }, indicator)?.breaks).toEqual(new Set([1]))
    const months = ['2023-02', '2023-03', '2023-04', '2023-05'].map((period) => aPoint({ period }))
    const [own] = answer.lines
    if (!own) throw new Error('the answer has its own line')
    const monthly = { ...answer, basis: 'ytd_financial', lines: [{ ...own, points: months }] }
    expect(toSeries(monthly, indicator)?.breaks).toEqual(new Set([2]))
  })
  it('sets live neighbours beside their quarter only', () => {
    expect(series?.live).toEqual([null, null, null, 20])
  })
  it('falls back to published years where there are no quarters', () => {
    const years = anIndicatorAnswer({
      lines: [
        {
          who: 'own',
          areaCode: 'x',
          kind: 'published',
          points: [aPoint({ period: 'FY2023', amount: 18.7 }), aPoint({ period: 'FY2024', amount: 18.4 })],
        },
        {
          who: 'england',
          areaCode: 'y',
          kind: 'published',
          points: [aPoint({ period: 'FY2024', amount: 22.6 })],
        },
      ],
    })
    const shown = toSeries(years, indicator)
    expect(shown?.by).toBe('year')
    expect(shown?.slots.map(({ label }) => label)).toEqual(['2023/24', '2024/25'])
    expect(shown?.levels).toEqual([{ who: 'england', from: 1, to: 1, amount: 22.6 }])
  })
  it('is nothing where there is nothing', () => {
    expect(toSeries(anIndicatorAnswer({ lines: [] }), indicator)).toBeNull()
  })
})

describe('scaleOf', () => {
  const series = toSeries(answer, indicator)
  it('holds every interval and the shown comparators', () => {
    if (!series) throw new Error('no series')
    const { low, high } = scaleOf(series, new Set(['neighbours', 'england']))
    expect(low).toBeLessThanOrEqual(19.4)
    expect(high).toBeGreaterThan(30)
    expect(scaleOf(series, new Set()).low).toBeGreaterThan(low)
  })
})
