import { describe, expect, it } from 'vitest'
import { shownIndicator } from '../../data/catalogue.ts'
import { aNeighbour, anIndicatorAnswer, aPoint } from './testing/an-indicator-answer.ts'
import { toAnswer } from './to-answer.ts'
import { toDots } from './to-dots.ts'

const indicator = shownIndicator('rereferrals_pct')
const area = (code: string, name: string) => ({ code, name, regionName: null, demonstration: false })
const answer = anIndicatorAnswer({
  ownForNeighbours: aPoint({ period: 'FY2021', amount: 21.2, lower95: null, upper95: null }),
  neighbours: [
    aNeighbour({ amount: 27.6, area: area('E06000001', 'Halton') }),
    aNeighbour({ amount: 14.9, area: area('E06000002', 'Gateshead') }),
    aNeighbour({ amount: null, status: 'not_available', area: area('E06000003', 'Durham') }),
  ],
  comparators: [
    {
      id: 'neighbours_median',
      kind: 'published',
      period: 'FY2021',
      amount: 19.4,
      counted: 2,
      of: 3,
      verdict: 'worse',
      reason: null,
    },
  ],
})

describe('toDots', () => {
  const dots = toDots(answer, indicator)
  it('puts the best first: low is good here', () => {
    expect(dots.rows.map(({ name }) => name)).toEqual(['Gateshead', 'Wirral', 'Halton'])
  })
  it('says of how many the median is', () => {
    expect(dots.medianText).toBe('median 19.4, 2 of 3')
  })
})

describe('toAnswer', () => {
  it('rounds as the page does and knows a bad gap', () => {
    const facts = toAnswer(answer, indicator)
    expect(facts.gap).toBe('6.0')
    expect(facts.gapSide).toBe('above')
    expect(facts.favourable).toBe(false)
    expect(facts.parts).toBe('181 of 714')
  })
  it('calls a gap that rounds to nothing level', () => {
    expect(toAnswer(anIndicatorAnswer({ gap: 0.01 }), indicator).gapSide).toBe('level')
  })
})
