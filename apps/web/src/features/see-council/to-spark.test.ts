import { describe, expect, it } from 'vitest'
import { aCouncilRow } from './testing/a-council-row.ts'
import { toSpark } from './to-spark.ts'

const quarters = ['FY2021-Q3', 'FY2021-Q4', 'FY2022-Q1', 'FY2022-Q2']

describe('toSpark', () => {
  it('breaks a year to date where the year begins anew, and nothing else', () => {
    const series = { series: [10, 12, 3, 6] }
    expect([
      ...(toSpark(aCouncilRow('rereferrals_pct', series, 'ytd_financial'), quarters)?.breaks ?? []),
    ]).toEqual([2])
    expect(toSpark(aCouncilRow('rereferrals_pct', series), quarters)?.breaks.size).toBe(0)
  })
  it('says how many periods it has, and when the latest is missing', () => {
    expect(toSpark(aCouncilRow('rereferrals_pct', { series: [10, null, 12, null] }), quarters)?.label).toBe(
      '2 of 4 periods to Quarter 2 2022/23, from 10.0, latest not reported',
    )
  })
  it('is nothing for a single quarter', () => {
    expect(toSpark(aCouncilRow('rereferrals_pct', { series: [null, null, null, 6] }), quarters)).toBeNull()
  })
})
