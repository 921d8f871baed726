import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chiSquareQuantile } from './chi-square.ts'
import { trendThreshold } from './recent-trend.ts'
import { type Proportion, trendOfProportions } from './trend-of-proportions.ts'
import { trendOfValues } from './trend-of-values.ts'
import { wilson } from './wilson.ts'

const points = (pairs: readonly (readonly [number, number])[]): Proportion[] =>
  pairs.map(([x, n]) => ({ x, n }))
const golden = points([
  [57274, 61834],
  [55865, 60511],
  [53681, 59074],
  [51767, 57508],
  [53185, 59028],
])
const inPercent = (of: readonly Proportion[]) =>
  of.map(({ x, n }) => {
    const found = wilson(x, n)
    const four = (value: number) => Math.round(value * 1e6) / 1e4
    return { value: four(x / n), lower: four(found?.lower ?? 0), upper: four(found?.upper ?? 0) }
  })

describe('recent trend', () => {
  it('gives the golden proportions', () => {
    const found = trendOfProportions(golden)
    expect(found).toMatchObject({ trend: 'decreasing' })
    expect('chiSquared' in found && found.chiSquared).toBeCloseTo(405.048, 3)
  })

  it('gives the golden values', () => {
    const found = trendOfValues(inPercent(golden))
    expect(found).toMatchObject({ trend: 'decreasing' })
    expect('chiSquared' in found && found.chiSquared).toBeCloseTo(418.54, 2)
    expect('slope' in found && found.slope).toBeCloseTo(-0.7405, 4)
  })

  it('finds none in Darlington’s conferences, April to August', () => {
    const found = trendOfProportions(
      points([
        [10, 11],
        [15, 20],
        [11, 16],
        [6, 14],
        [8, 12],
      ]),
    )
    expect(found).toMatchObject({ trend: 'no_significant_change' })
    expect('chiSquared' in found && found.chiSquared).toBeCloseTo(3.878, 3)
  })

  it('tests at p < 0.002 with one degree of freedom', () => {
    expect(chiSquareQuantile(0.998, 1)).toBeCloseTo(trendThreshold, 9)
  })

  it('cannot be calculated with fewer than five points, or a gap among the last five', () => {
    expect(trendOfProportions(golden.slice(1))).toEqual({ trend: 'cannot_be_calculated' })
    expect(trendOfProportions([...golden.slice(0, 4), null])).toEqual({ trend: 'cannot_be_calculated' })
    expect(trendOfProportions([...golden.slice(0, 4), { x: 1, n: 0 }])).toEqual({
      trend: 'cannot_be_calculated',
    })
    expect(trendOfValues([])).toEqual({ trend: 'cannot_be_calculated' })
  })

  it('looks at the last five only', () => {
    expect(trendOfProportions([null, { x: 1, n: 90 }, ...golden])).toEqual(trendOfProportions(golden))
  })

  it('does not let one outlier make a trend', () => {
    const one = trendOfProportions(
      points([
        [500, 1000],
        [490, 1000],
        [480, 1000],
        [470, 1000],
        [900, 1000],
      ]),
    )
    expect('chiSquared' in one && one.chiSquared).toBeGreaterThan(trendThreshold)
    expect(one.trend).toBe('no_significant_change')
  })

  it('is level where all or none was counted', () => {
    expect(trendOfProportions(points(Array.from({ length: 5 }, () => [0, 9] as const)))).toMatchObject({
      chiSquared: 0,
    })
    expect(trendOfProportions(points(Array.from({ length: 5 }, () => [9, 9] as const)))).toMatchObject({
      chiSquared: 0,
    })
  })

  it('turns round when time does', () => {
    const share = fc
      .integer({ min: 1, max: 900 })
      .chain((n) => fc.record({ x: fc.integer({ min: 0, max: n }), n: fc.constant(n) }))
    const opposite = {
      increasing: 'decreasing',
      decreasing: 'increasing',
      no_significant_change: 'no_significant_change',
    }
    fc.assert(
      fc.property(fc.array(share, { minLength: 5, maxLength: 5 }), (series) => {
        const [there, back] = [trendOfProportions(series), trendOfProportions(series.toReversed())]
        if (there.trend === 'cannot_be_calculated') throw new Error('five points')
        expect(back.trend).toBe(opposite[there.trend])
      }),
    )
  })
})
