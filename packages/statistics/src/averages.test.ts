import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mean } from './mean.ts'
import { median } from './median.ts'
import { pooled } from './pooled.ts'
import { quantileType7 } from './quantile-type-7.ts'
import { quartiles } from './quartiles.ts'

const figures = fc.array(fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true })), { maxLength: 40 })

describe('mean, median, pooled', () => {
  it('average what is there', () => {
    expect(mean([10, null, 20])).toBe(15)
    expect(median([79.2, 80.3, 92, 67.5])).toBe(79.75)
    expect(median([3, null, 1, 2])).toBe(2)
    expect(pooled([1, 3], [10, 10], 100)).toBe(20)
  })

  it('say nothing of nothing', () => {
    expect(mean([])).toBeNull()
    expect(mean([null])).toBeNull()
    expect(median([null, null])).toBeNull()
    expect(pooled([null], [10], 100)).toBeNull()
    expect(pooled([0], [0], 100)).toBeNull()
  })

  it('pool only councils with both parts, and refuse lists of unlike length', () => {
    expect(pooled([1, 50, null], [10, null, 90], 100)).toBe(10)
    expect(() => pooled([1], [], 100)).toThrow(RangeError)
  })

  it('change nothing where a missing council is added', () => {
    fc.assert(
      fc.property(figures, fc.nat(40), (values, at) => {
        const more = values.toSpliced(Math.min(at, values.length), 0, null)
        expect(mean(more)).toBe(mean(values))
        expect(median(more)).toBe(median(values))
        expect(quartiles(more)).toEqual(quartiles(values))
      }),
    )
  })
})

describe('quartiles, type 7', () => {
  it('interpolate as R does', () => {
    expect(quantileType7([10, 20, 30, 40], 0.25)).toBe(17.5)
    expect(quartiles([0, 25, 50, 75, 100])).toMatchObject({ q1: 25, q2: 50, q3: 75, count: 5 })
    // R: quantile(c(1, 2, 4, 8, 16, 32), type = 7) → 1, 2.5, 6, 14, 32
    expect(quartiles([32, 1, 8, 2, 16, 4])).toEqual({ min: 1, q1: 2.5, q2: 6, q3: 14, max: 32, count: 6 })
    expect(quartiles([7])).toEqual({ min: 7, q1: 7, q2: 7, q3: 7, max: 7, count: 1 })
    expect(quartiles([null])).toBeNull()
    expect(() => quantileType7([1], 1.1)).toThrow(RangeError)
  })

  it('stand in order, and the second is the median', () => {
    fc.assert(
      fc.property(figures, (values) => {
        const q = quartiles(values)
        if (!q) return
        expect([q.min, q.q1, q.q2, q.q3, q.max]).toEqual(
          [q.min, q.q1, q.q2, q.q3, q.max].toSorted((a, b) => a - b),
        )
        expect(q.q2).toBeCloseTo(median(values) as number, 6)
      }),
    )
  })
})
