import { describe, expect, it } from 'vitest'
import { anIndicatorAnswer } from './testing/an-indicator-answer.ts'
import { type Comparator, toComparators } from './to-comparators.ts'

const one = (id: string, kind: string, over: Partial<Comparator> = {}): Comparator => ({
  id,
  kind,
  period: 'FY2021',
  amount: 20,
  counted: 10,
  of: 10,
  verdict: 'worse',
  reason: null,
  ...over,
})
const comparators = [
  one('neighbours_median', 'published'),
  one('neighbours_mean', 'published', { amount: 21.93 }),
  one('neighbours_median_live', 'live', { counted: 0, of: 0, amount: null }),
  one('england', 'published'),
]

describe('toComparators', () => {
  it('sets the mean beside its median', () => {
    const shown = toComparators(anIndicatorAnswer({ comparators }))
    expect(shown.map(({ id, mean }) => `${id} ${mean}`)).toEqual(['neighbours_median 21.93', 'england null'])
  })
  it('shows live ones only where somebody shares', () => {
    const live = [one('neighbours_median_live', 'live', { counted: 2, of: 10, amount: null })]
    expect(toComparators(anIndicatorAnswer({ comparators: live }))).toHaveLength(1)
    expect(toComparators(anIndicatorAnswer({ comparators: live, source: 'published' }))).toHaveLength(0)
  })
  it('holds nothing published against a demonstration council', () => {
    const area = { ...anIndicatorAnswer().area, demonstration: true }
    expect(toComparators(anIndicatorAnswer({ comparators, area }))).toEqual([])
  })
})
