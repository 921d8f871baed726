import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byar } from './byar.ts'
import { exactPoisson } from './exact-poisson.ts'
import { rateInterval } from './rate-interval.ts'
import { wilson } from './wilson.ts'

const share = fc
  .integer({ min: 1, max: 20_000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))

describe('wilson', () => {
  it.each([
    [96, 7459, 1.287, 1.0552, 1.5691],
    [52, 87, 59.7701, 49.2647, 69.4492],
    [222, 332, 66.8675, 61.6368, 71.7123],
    [76, 104, 73.0769, 63.843, 80.6667],
    [0, 12, 0, 0, 24.2494],
    [3, 80, 3.75, 1.2835, 10.4547],
    [14, 87, 16.092, 9.8346, 25.217],
    [18, 18, 100, 82.4121, 100],
  ])('%d / %d', (x, n, value, lower, upper) => {
    const found = wilson(x, n)
    expect((100 * x) / n).toBeCloseTo(value, 4)
    expect(100 * (found?.lower ?? Number.NaN)).toBeCloseTo(lower, 4)
    expect(100 * (found?.upper ?? Number.NaN)).toBeCloseTo(upper, 4)
  })

  it('widens to 99.8%', () => {
    const found = wilson(52, 87, 99.8)
    expect(100 * (found?.lower ?? Number.NaN)).toBeCloseTo(43.3518, 4)
    expect(100 * (found?.upper ?? Number.NaN)).toBeCloseTo(74.2557, 4)
  })

  it('ends exactly at nothing and at everything', () => {
    expect(wilson(0, 12)?.lower).toBe(0)
    expect(wilson(18, 18)?.upper).toBe(1)
  })

  it('gives none where there is no share', () => {
    expect(wilson(0, 0)).toBeNull()
    expect(wilson(5, 4)).toBeNull()
    expect(wilson(-1, 4)).toBeNull()
  })

  it('holds the value, stays within 0 to 1 and widens with confidence', () => {
    fc.assert(
      fc.property(share, ([x, n]) => {
        const [inner, outer] = [wilson(x, n), wilson(x, n, 99.8)]
        if (!inner || !outer) throw new Error('there is a share')
        expect(inner.lower).toBeGreaterThanOrEqual(0)
        expect(inner.lower).toBeLessThanOrEqual(x / n)
        expect(inner.upper).toBeGreaterThanOrEqual(x / n)
        expect(inner.upper).toBeLessThanOrEqual(1)
        expect(outer.lower).toBeLessThanOrEqual(inner.lower)
        expect(outer.upper).toBeGreaterThanOrEqual(inner.upper)
      }),
    )
  })
})

describe('rateInterval', () => {
  it.each([
    ['Byar', 607, 88_730, 68.4098, 63.0751, 74.0751],
    ['Byar', 354, 22_250, 159.1011, 142.9567, 176.5695],
    ['Byar', 123, 22_250, 55.2809, 45.9431, 65.9584],
    ['exact', 5, 22_250, 2.2472, 0.7297, 5.2442],
    ['exact', 9, 22_250, 4.0449, 1.8496, 7.6786],
    ['exact', 0, 22_250, 0, 0, 1.6579],
    ['Byar', 576, 66_446, 86.6869, 79.7511, 94.0644],
  ])('%s: %d / %d per 10,000', (_method, events, population, value, lower, upper) => {
    const found = rateInterval({ events, population, per: 10_000 })
    expect((10_000 * events) / population).toBeCloseTo(value, 4)
    expect(found?.lower).toBeCloseTo(lower, 4)
    expect(found?.upper).toBeCloseTo(upper, 4)
  })

  it('would differ under ten events had it used Byar', () => {
    const scale = 10_000 / 22_250
    expect((byar(5)?.lower ?? Number.NaN) * scale).toBeCloseTo(0.7242, 4)
    expect((byar(5)?.upper ?? Number.NaN) * scale).toBeCloseTo(5.2441, 4)
    expect((byar(0)?.upper ?? Number.NaN) * scale).toBeCloseTo(1.6485, 4)
  })

  it('starts exactly at zero, and gives none without a population', () => {
    expect(exactPoisson(0)?.lower).toBe(0)
    expect(rateInterval({ events: 3, population: 0, per: 10_000 })).toBeNull()
    expect(rateInterval({ events: -1, population: 10, per: 10_000 })).toBeNull()
  })

  it('holds the value', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        (events, population) => {
          const found = rateInterval({ events, population, per: 10_000 })
          const rate = (10_000 * events) / population
          expect(found?.lower).toBeLessThanOrEqual(rate)
          expect(found?.upper).toBeGreaterThan(rate)
        },
      ),
    )
  })
})
