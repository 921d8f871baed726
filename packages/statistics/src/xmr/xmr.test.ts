import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assurance } from './assurance.ts'
import { xmrLimits } from './limits.ts'
import { type SpecialCause, specialCauses } from './rules.ts'
import { xmr } from './xmr.ts'

const darlington = [144.7, 149.2, 154.1, 160.9, 159.1, 159.1]
const wide = {
  mean: 0,
  averageMovingRange: 1,
  screen: 9,
  lower: -90,
  upper: 90,
  nearLower: -60,
  nearUpper: 60,
}
const rules = (causes: readonly (SpecialCause | null)[]) => causes.map((cause) => cause?.rule ?? null)

describe('xmr', () => {
  it('gives the golden chart', () => {
    const [chart] = xmr(darlington) ?? []
    expect(chart?.limits.mean).toBeCloseTo(154.5167, 4)
    expect(chart?.limits.averageMovingRange).toBeCloseTo(3.6, 10)
    expect(chart?.limits.lower).toBeCloseTo(144.9407, 4)
    expect(chart?.limits.upper).toBeCloseTo(164.0927, 4)
    expect(chart?.limits.screen).toBeCloseTo(11.7612, 4)
    expect(chart?.standing).toBe('trial_limits')
    expect(chart?.causes).toEqual([{ rule: 'outside_limits', side: 'low' }, null, null, null, null, null])
  })

  it('drops an outlying moving range once', () => {
    const calm = [10, 11, 10, 11, 10, 11, 10, 60, 61, 60, 61, 60, 61]
    expect(xmrLimits(calm)?.averageMovingRange).toBe(1)
    expect(xmr(calm)?.[0]?.standing).toBe('firm')
  })

  it('stands still where nothing moves, and says nothing of one point', () => {
    expect(xmrLimits([5, 5, 5])).toMatchObject({ mean: 5, lower: 5, upper: 5, averageMovingRange: 0 })
    expect(rules(xmr([5, 5, 5])?.[0]?.causes ?? [])).toEqual([null, null, null])
    expect(xmr([5])).toBeNull()
  })

  it('starts anew where it was rebased', () => {
    const chart = xmr([1, 2, 1, 2, 11, 12, 11, 12], [4]) ?? []
    expect(chart.map(({ from }) => from)).toEqual([0, 4])
    expect(chart.map(({ limits }) => limits.mean)).toEqual([1.5, 11.5])
    expect(xmr([1, 2, 3], [2])).toBeNull()
  })

  it('holds every point that it does not call outside', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 2, maxLength: 40 }), (values) => {
        const [chart] = xmr(values) ?? []
        if (!chart) throw new Error('two points or more')
        values.forEach((value, i) => {
          const outside = value > chart.limits.upper + 1e-9 || value < chart.limits.lower - 1e-9
          expect(chart.causes[i]?.rule === 'outside_limits').toBe(outside)
        })
      }),
    )
  })
})

describe('rules', () => {
  it('mark a shift of seven, not of six', () => {
    expect(rules(specialCauses([-1, 1, 2, 1, 2, 1, 2, 1], wide)).slice(1)).toEqual(
      Array(7).fill('shift_of_7'),
    )
    expect(rules(specialCauses([-1, 1, 2, 1, 2, 1, 2], wide))).toEqual(Array(7).fill(null))
  })

  it('mark a trend of seven points, not of six', () => {
    expect(rules(specialCauses([-3, -2, -1, 1, 2, 3, 4], wide))).toEqual(Array(7).fill('trend_of_7'))
    expect(rules(specialCauses([-2, -1, 1, 2, 3, 4], wide))).toEqual(Array(6).fill(null))
  })

  it('mark two of three beyond two thirds on one side', () => {
    expect(rules(specialCauses([70, 0, 70, 0], wide))).toEqual(['two_of_three', null, 'two_of_three', null])
    expect(rules(specialCauses([70, 0, 0, 70], wide))).toEqual([null, null, null, null])
    expect(rules(specialCauses([70, -70, 0], wide))).toEqual([null, null, null])
  })

  it('put what is outside the limits first', () => {
    expect(specialCauses([91, 70, 1, 1, 1, 1, 1], wide)[0]).toEqual({ rule: 'outside_limits', side: 'high' })
    expect(specialCauses([91, 70, 1, 1, 1, 1, 1], wide)[1]).toEqual({ rule: 'shift_of_7', side: 'high' })
  })
})

describe('assurance', () => {
  const limits = { ...wide, lower: 60, upper: 70 }
  it('sets the target against the last limits', () => {
    expect(assurance(limits, 80, 'high')).toBe('consistently_fails')
    expect(assurance(limits, 50, 'high')).toBe('consistently_passes')
    expect(assurance(limits, 80, 'low')).toBe('consistently_passes')
    expect(assurance(limits, 50, 'low')).toBe('consistently_fails')
    expect(assurance(limits, 65, 'low')).toBe('hit_and_miss')
    expect(assurance(limits, 70, 'high')).toBe('hit_and_miss')
  })
})
