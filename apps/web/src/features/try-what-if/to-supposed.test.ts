import { describe, expect, it } from 'vitest'
import { aLeague } from '../rank-councils/testing/a-league.ts'
import { anIndicatorAnswer } from '../see-indicator/testing/an-indicator-answer.ts'
import { partsOfCurrent, toSupposed, toSupposition } from './to-supposed.ts'

const median = {
  id: 'neighbours_median',
  kind: 'published',
  period: 'FY2021',
  amount: 19.4,
  counted: 10,
  of: 10,
  verdict: 'worse',
  reason: null,
}
const wirral = anIndicatorAnswer({ comparators: [median] })
const league = aLeague()
const others = league.columns.areaCode.filter((code) => code !== 'E08000015').length

describe('toSupposition', () => {
  it('takes cases before a value, and nothing for nothing', () => {
    expect(toSupposition({ cases: 139, value: 20 })).toEqual({ numerator: 139 })
    expect(toSupposition({ value: 0 })).toEqual({ value: 0 })
    expect(toSupposition({})).toBeNull()
  })
})

describe('toSupposed', () => {
  it('works out cases over the council’s own denominator, against the same comparator', () => {
    // 139 of 714 are 19.468%: 0.068 points over the median, and no whole child to close it.
    const both = toSupposed(wirral, league, { numerator: 139 })
    expect(both?.now.amount).toBe(25.4)
    expect(both?.now.gap).toMatchObject({ count: { toClose: 42, toReach: 43 } })
    expect(both?.supposed?.amount).toBeCloseTo(19.468, 3)
    expect(both?.supposed?.gap).toMatchObject({ side: 'unfavourable', count: { toClose: 0, toReach: 1 } })
    expect(both?.supposed?.standing).toBe('not_data')
  })
  it('stands among everybody else of the league table, once', () => {
    const both = toSupposed(wirral, league, { value: 0 })
    expect(both?.supposed).toMatchObject({ rank: 1, of: others + 1 })
    expect(both?.now.of).toBe(others + 1)
  })
  it('supposes nothing impossible', () => {
    expect(toSupposed(wirral, league, { numerator: 715 })?.supposed).toBeNull()
    expect(toSupposed(wirral, league, { value: 101 })?.supposed).toBeNull()
    expect(toSupposed(wirral, league, null)?.supposed).toBeNull()
  })
  it('is nothing without a figure', () => {
    const none = anIndicatorAnswer({ current: null })
    expect(toSupposed(none, league, { value: 5 })).toBeNull()
    expect(partsOfCurrent(none)).toEqual({ numerator: null, denominator: null })
  })
})
