import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { spreadAround } from './spread-around.ts'

const edge = { from: 0, to: 400 }

describe('spreadAround', () => {
  it.each([
    [
      [10, 10, 50],
      [2, 18, 50],
    ],
    [
      [50, 10, 10],
      [50, 2, 18],
    ],
    [[], []],
    [
      [100, 100, 100],
      [84, 100, 116],
    ],
    // Two crowds that would meet become one: (100 + 100 + 120 + 120) / 4 = 110, three steps of 16 around it.
    [
      [100, 100, 120, 120],
      [86, 102, 118, 134],
    ],
    [
      [2, 2],
      [0, 16],
    ],
    [
      [399, 400],
      [384, 400],
    ],
  ])('%j stand at %j', (places, at) => expect(spreadAround(places, 16, edge)).toEqual(at))

  it('keeps labels apart, in their order and within the edges', () => {
    const places = fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { maxLength: 12 })
    fc.assert(
      fc.property(places, (wanted) => {
        const spread = spreadAround(wanted, 16, edge)
        const inOrder = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b)
        const sorted = inOrder.map((i) => spread[i] ?? 0)
        for (const [at, place] of sorted.entries())
          if (at > 0) expect(place - (sorted[at - 1] ?? 0)).toBeGreaterThanOrEqual(16 - 1e-9)
        expect(Math.min(0, ...sorted)).toBeGreaterThanOrEqual(-1e-9)
        expect(Math.max(0, ...sorted)).toBeLessThanOrEqual(400 + 1e-9)
      }),
    )
  })
})
