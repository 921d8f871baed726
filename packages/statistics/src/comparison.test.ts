import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareIntervals, compareWithBenchmark } from './compare-with-benchmark.ts'
import { differenceOfProportions } from './difference-of-proportions.ts'
import { proportionLimits } from './proportion-limits.ts'
import { rateLimits } from './rate-limits.ts'
import { ratioOfRates } from './ratio-of-rates.ts'

const interval = { lower: 72.9, upper: 78.8 }
const share = fc
  .integer({ min: 1, max: 3000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))

describe('compareWithBenchmark', () => {
  it('says on which side the whole interval lies', () => {
    expect(compareWithBenchmark(interval, 79.8)).toBe('lower')
    expect(compareWithBenchmark(interval, 70)).toBe('higher')
    expect(compareWithBenchmark(interval, 75)).toBe('similar')
  })

  it('counts the ends as inside, in spite of binary dust', () => {
    expect(compareWithBenchmark(interval, 78.8)).toBe('similar')
    expect(compareWithBenchmark({ lower: 0, upper: 8.199999999999998 }, 8.2)).toBe('similar')
  })

  it('does not compare without an interval or a benchmark', () => {
    expect(compareWithBenchmark(null, 5)).toBeNull()
    expect(compareWithBenchmark(interval, null)).toBeNull()
    expect(compareIntervals(interval, null)).toBeNull()
  })

  it('is stricter with two intervals', () => {
    expect(compareIntervals(interval, { lower: 78, upper: 82 })).toBe('similar')
    expect(compareIntervals(interval, { lower: 79, upper: 82 })).toBe('lower')
    expect(compareIntervals(interval, { lower: 60, upper: 70 })).toBe('higher')
  })
})

describe('control limits', () => {
  it('give METHODS’ vector', () => {
    expect(proportionLimits(0.459, 87)?.lower).toBeCloseTo(0.35825, 5)
    expect(proportionLimits(0.459, 87)?.upper).toBeCloseTo(0.56322, 5)
    expect(proportionLimits(0.459, 87, 99.8)?.lower).toBeCloseTo(0.30628, 5)
    expect(proportionLimits(0.459, 87, 99.8)?.upper).toBeCloseTo(0.61983, 5)
    expect(proportionLimits(0.459, 0)).toBeNull()
    expect(proportionLimits(1.2, 10)).toBeNull()
  })

  it('hold the benchmark and narrow as the council grows', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 9999 }),
        (benchmark, size) => {
          const [small, large] = [proportionLimits(benchmark, size), proportionLimits(benchmark, size * 4)]
          if (!small || !large) throw new Error('there are limits')
          expect(small.lower).toBeLessThanOrEqual(benchmark + 1e-12)
          expect(small.upper).toBeGreaterThanOrEqual(benchmark - 1e-12)
          expect(large.upper - large.lower).toBeLessThan(small.upper - small.lower)
        },
      ),
    )
  })

  it('stand about a rate too', () => {
    const found = rateLimits({ benchmark: 40, population: 50_000, per: 10_000 })
    expect(found?.lower).toBeCloseTo(34.827, 3)
    expect(found?.upper).toBeCloseTo(45.941, 3)
    expect(rateLimits({ benchmark: 0, population: 50_000, per: 10_000 })?.lower).toBe(0)
    expect(rateLimits({ benchmark: 40, population: 0, per: 10_000 })).toBeNull()
  })
})

describe('differenceOfProportions', () => {
  it('gives Newcombe’s worked example (56/70 against 48/80: 0.0524 to 0.3339)', () => {
    const found = differenceOfProportions({ earlier: [48, 80], later: [56, 70] })
    expect(found?.lower).toBeCloseTo(0.0524, 4)
    expect(found?.upper).toBeCloseTo(0.3339, 4)
  })

  it('tells a fall from chance', () => {
    const fall = differenceOfProportions({ earlier: [715, 861], later: [611, 804] })
    expect(fall?.upper).toBeLessThan(0)
    expect(fall?.lower).toBeCloseTo(-0.1092, 4)
    const noise = differenceOfProportions({ earlier: [40, 122], later: [34, 122] })
    expect((noise?.lower ?? 1) < 0 && (noise?.upper ?? -1) > 0).toBe(true)
    expect(differenceOfProportions({ earlier: [0, 0], later: [1, 2] })).toBeNull()
  })

  it('holds the difference and turns round with the order', () => {
    fc.assert(
      fc.property(share, share, (earlier, later) => {
        const there = differenceOfProportions({ earlier, later })
        const back = differenceOfProportions({ earlier: later, later: earlier })
        if (!there || !back) throw new Error('there are shares')
        const difference = later[0] / later[1] - earlier[0] / earlier[1]
        expect(there.lower).toBeLessThanOrEqual(difference)
        expect(there.upper).toBeGreaterThanOrEqual(difference)
        expect(back.lower).toBeCloseTo(-there.upper, 12)
      }),
    )
  })
})

describe('ratioOfRates', () => {
  it('gives its worked example and leaves 1 inside for a small change', () => {
    const rise = ratioOfRates({ earlier: [100, 1000], later: [150, 1000] })
    expect(rise?.lower).toBeCloseTo(1.1654, 4)
    expect(rise?.upper).toBeCloseTo(1.9306, 4)
    const small = ratioOfRates({ earlier: [100, 1000], later: [104, 1000] })
    expect((small?.lower ?? 2) < 1 && (small?.upper ?? 0) > 1).toBe(true)
  })

  it('takes the populations into account', () => {
    const found = ratioOfRates({ earlier: [100, 1000], later: [200, 2000] })
    expect((found?.lower ?? 2) < 1 && (found?.upper ?? 0) > 1).toBe(true)
  })

  it('has no answer for nothing on both sides, and an open end from nothing', () => {
    expect(ratioOfRates({ earlier: [0, 100], later: [0, 100] })).toBeNull()
    expect(ratioOfRates({ earlier: [1, 0], later: [1, 100] })).toBeNull()
    expect(ratioOfRates({ earlier: [0, 100], later: [9, 100] })?.upper).toBe(Number.POSITIVE_INFINITY)
  })
})
