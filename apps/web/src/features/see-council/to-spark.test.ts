import { describe, expect, it } from 'vitest'
import { aNeighbour } from '../see-indicator/testing/an-indicator-answer.ts'
import { aCouncilRow } from './testing/a-council-row.ts'
import { toSpark } from './to-spark.ts'
import { changePhrase, toDoingBetter, toStrip } from './to-strip.ts'

const quarters = ['FY2021-Q3', 'FY2021-Q4', 'FY2022-Q1', 'FY2022-Q2']

describe('toSpark', () => {
  it('breaks a year to date where the year begins anew, and nothing else', () => {
    const series = { series: [10, 12, 3, 6] }
    expect([
      ...(toSpark(aCouncilRow('rereferrals_pct', series, 'ytd_financial'), quarters)?.breaks ?? []),
    ]).toEqual([2])
    expect(toSpark(aCouncilRow('rereferrals_pct', series), quarters)?.breaks.size).toBe(0)
  })
  it('says how many quarters it has, and when the latest is missing', () => {
    expect(toSpark(aCouncilRow('rereferrals_pct', { series: [10, null, 12, null] }), quarters)?.label).toBe(
      '2 of 4 quarters to Quarter 2 2022/23, from 10.0, latest not reported',
    )
  })
  it('is nothing for a single quarter', () => {
    expect(toSpark(aCouncilRow('rereferrals_pct', { series: [null, null, null, 6] }), quarters)).toBeNull()
  })
})

describe('toStrip', () => {
  const row = aCouncilRow('rereferrals_pct', {
    amount: 25.4,
    gap: 6,
    lower95: 22.3,
    upper95: 28.7,
    change: 0.4,
  })
  const neighbours = [
    aNeighbour({ amount: 27.6, area: { code: 'A', name: 'Halton', regionName: null, demonstration: false } }),
    aNeighbour({
      amount: 14.9,
      area: { code: 'B', name: 'Gateshead', regionName: null, demonstration: false },
    }),
    aNeighbour({ amount: null }),
  ]
  it('tells everything it draws in words', () => {
    expect(toStrip(row, 'Wirral', neighbours)?.label).toBe(
      'Wirral 25.4; interval 22.3 to 28.7; 2 neighbours from 14.9 to 27.6; median 19.4',
    )
  })
  it('draws nothing without a gap', () => {
    expect(toStrip(aCouncilRow('rereferrals_pct', { amount: 25.4 }), 'Wirral', neighbours)).toBeNull()
  })
  it('names who does better: the lowest where low is good, nobody where neither end is', () => {
    expect(toDoingBetter(row.indicator, neighbours).map(({ name }) => name)).toEqual(['Gateshead', 'Halton'])
    expect(toDoingBetter({ ...row.indicator, polarity: 'none' }, neighbours)).toEqual([])
  })
  it('says what it was before', () => {
    expect(changePhrase(row)).toBe('It was 25.0 the period before.')
  })
})
