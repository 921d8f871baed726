import { describe, expect, it } from 'vitest'
import { shownIndicator } from '../../data/catalogue.ts'
import { anIndicatorAnswer, aPoint } from './testing/an-indicator-answer.ts'
import { againstName, toSeriesFacts } from './to-series-facts.ts'

const indicator = shownIndicator('rereferrals_pct')
const own = (over: Parameters<typeof aPoint>[0][]) => ({
  who: 'own',
  areaCode: 'E08000015',
  kind: 'live',
  points: over.map(aPoint),
})
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

describe('toSeriesFacts', () => {
  it('tests by inferred parts where none were printed, and tells the comparator', () => {
    const lines = [
      own([
        {
          period: 'FY2022-Q1',
          amount: 25,
          numerator: null,
          denominator: null,
          inferredNumerator: 178,
          inferredDenominator: 714,
        },
        { period: 'FY2022-Q2' },
      ]),
    ]
    expect(toSeriesFacts(anIndicatorAnswer({ lines, comparators: [median] }), indicator)).toMatchObject({
      kind: 'series',
      move: 'rise',
      favour: 'unfavourable',
      test: 'noise',
      against: { side: 'above', verdict: 'worse' },
    })
  })
  it('leaves the comparator out where the series does not end with the page’s own figure', () => {
    const lines = [own([{ period: 'FY2022-Q1' }, { period: 'FY2022-Q2', amount: null }])]
    expect(toSeriesFacts(anIndicatorAnswer({ lines, comparators: [median] }), indicator)).toMatchObject({
      kind: 'single',
      missing: 1,
      against: null,
    })
    expect(toSeriesFacts(anIndicatorAnswer(), indicator)).toEqual({ kind: 'empty' })
  })
  it('names the comparator with its kind and period', () => {
    expect(againstName(anIndicatorAnswer({ comparators: [median] }))).toBe(
      'the neighbours’ median (published, year ending 31 March 2022)',
    )
    expect(againstName(anIndicatorAnswer())).toBe('')
  })
})
