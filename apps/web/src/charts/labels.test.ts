import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sizeTicks } from './size-ticks.ts'
import { spreadApart } from './spread-apart.ts'
import { wrapWords } from './wrap-words.ts'

describe('spreadApart', () => {
  const edge = { from: 0, to: 100 }
  it('moves only what lies too close', () => {
    expect(spreadApart([10, 12, 50], 16, edge)).toEqual([10, 26, 50])
    expect(spreadApart([50, 12, 10], 16, edge)).toEqual([50, 26, 10])
    expect(spreadApart([], 16, edge)).toEqual([])
  })
  it('moves up again from the end of the edge', () => {
    expect(spreadApart([95, 99], 16, edge)).toEqual([84, 100])
  })
  it('keeps all apart and on the edge where they have room', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 120 }), { maxLength: 6 }), (places) => {
        const sorted = [...spreadApart(places, 16, edge)].sort((a, b) => a - b)
        for (const [i, place] of sorted.entries()) {
          expect(place).toBeGreaterThanOrEqual(0)
          expect(place).toBeLessThanOrEqual(100)
          if (i > 0) expect(place - (sorted[i - 1] ?? 0)).toBeGreaterThanOrEqual(16)
        }
      }),
    )
  })
})

describe('sizeTicks', () => {
  it('are round, inside the ends and not too many', () => {
    expect(sizeTicks(80, 2600, 4)).toEqual([200, 1000, 2000])
    expect(sizeTicks(3, 4, 5)).toEqual([])
    expect(sizeTicks(50, 50, 5)).toEqual([50])
  })
})

describe('wrapWords', () => {
  it('breaks between words and keeps every one', () => {
    expect(wrapWords('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrapWords('unbreakable is', 4)).toEqual(['unbreakable', 'is'])
    expect(wrapWords('', 9)).toEqual([])
  })
})
