import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mad } from './mad.ts'
import { distanceInMads, madBand } from './mad-band.ts'
import { spine } from './spine.ts'

const set = { min: 10, q1: 15, q3: 22, max: 25 }

describe('spine', () => {
  it('puts the benchmark in the middle and the better end at 1', () => {
    expect(spine({ local: 25, benchmark: 20, set, best: 'high' })).toEqual({
      halfWidth: 10,
      local: 0.75,
      min: 0,
      q1: 0.25,
      q3: 0.6,
      max: 0.75,
    })
    expect(spine({ local: 25, benchmark: 20, set, best: 'low' })?.local).toBe(0.25)
    expect(spine({ local: 20, benchmark: 20, set, best: 'low' })?.local).toBe(0.5)
  })

  it('has nothing to draw without spread', () => {
    expect(spine({ local: 5, benchmark: 5, set: { min: 5, q1: 5, q3: 5, max: 5 }, best: 'high' })).toBeNull()
  })

  it('mirrors when the good end changes', () => {
    fc.assert(
      fc.property(fc.double({ min: 10, max: 25, noNaN: true }), (local) => {
        const up = spine({ local, benchmark: 20, set, best: 'high' })?.local ?? Number.NaN
        const down = spine({ local, benchmark: 20, set, best: 'low' })?.local ?? Number.NaN
        expect(up + down).toBeCloseTo(1, 12)
        expect(up).toBeGreaterThanOrEqual(0)
        expect(up).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('MAD', () => {
  it('is the median distance from the median, without a factor', () => {
    expect(mad([1, 2, 3, 4, 100])).toBe(1)
    expect(mad([null, 5])).toBe(0)
    expect(mad([null])).toBeNull()
  })

  it('gives Oflog’s worked figures (median 7.6, MAD 0.3)', () => {
    expect(distanceInMads(7.7, 7.6, 0.3)).toBeCloseTo(0.3333, 4)
    expect(distanceInMads(7.4, 7.6, 0.3)).toBeCloseTo(-0.6667, 4)
    expect(distanceInMads(8, 7.6, 0.3)).toBeCloseTo(1.3333, 4)
    expect(distanceInMads(8, 7.6, 0)).toBeNull()
  })

  it.each([
    [0.3333, 'high', 'similar'],
    [0.4999, 'high', 'similar'],
    [0.5, 'high', 'slightly_better'],
    [-0.6667, 'high', 'slightly_worse'],
    [1.3333, 'high', 'slightly_better'],
    [1.5, 'high', 'better'],
    [-2.9, 'high', 'worse'],
    [3, 'high', 'much_better'],
    [-7.4, 'high', 'much_worse'],
    [7.5, 'high', 'written_by_hand'],
    [-9, 'low', 'written_by_hand'],
    [-0.6667, 'low', 'slightly_better'],
    [2, 'low', 'worse'],
  ] as const)('%d, %s is good → %s', (distance, best, band) => {
    expect(madBand(distance, best)).toBe(band)
  })
})
