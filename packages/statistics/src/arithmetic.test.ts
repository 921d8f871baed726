import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atSourcePrecision } from './at-source-precision.ts'
import { change, directionOf, favourOf } from './change.ts'
import { childrenToClose, childrenToReach, type GapInParts } from './children-to-close.ts'
import { differenceYearToDate } from './difference-year-to-date.ts'
import { recomputeCheck } from './recompute-check.ts'
import { roundHalfAwayFromZero } from './round-half-away-from-zero.ts'

describe('change', () => {
  it('gives DfE’s vectors', () => {
    expect(change(90, 100)).toBe(10)
    expect(change(null, 100)).toBeNull()
    expect(favourOf(5, 'high')).toBe('favourable')
    expect(favourOf(-3, 'low')).toBe('favourable')
    expect(favourOf(3, 'low')).toBe('unfavourable')
    expect(favourOf(3, null)).toBe('no_judgement')
    expect(favourOf(0, 'low')).toBe('level')
  })

  it('takes binary dust for level', () => {
    expect(directionOf(0.1 + 0.2 - 0.3)).toBe('level')
    expect(directionOf(-0.3)).toBe('down')
    expect(directionOf(0.3)).toBe('up')
  })
})

describe('rounding', () => {
  it('goes half away from zero, as the decimals read', () => {
    expect(roundHalfAwayFromZero(2.25, 1)).toBe(2.3)
    expect(roundHalfAwayFromZero(-2.25, 1)).toBe(-2.3)
    expect(roundHalfAwayFromZero(1.005, 2)).toBe(1.01)
    expect(roundHalfAwayFromZero(79.75, 1)).toBe(79.8)
    expect(roundHalfAwayFromZero(0.5, 0)).toBe(1)
    expect(Object.is(roundHalfAwayFromZero(-0.04, 1), 0)).toBe(true)
    expect(() => roundHalfAwayFromZero(1, 1.5)).toThrow(RangeError)
  })

  it('keeps the source’s precision', () => {
    expect(atSourcePrecision(8.199999999999998)).toBe(8.2)
    expect(atSourcePrecision(1e300)).toBe(1e300)
    expect(atSourcePrecision(-3.3000000000000003)).toBe(-3.3)
  })

  it('moves by at most half a unit', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e5, max: 1e5, noNaN: true }),
        fc.integer({ min: 0, max: 3 }),
        (value, decimals) => {
          const rounded = roundHalfAwayFromZero(value, decimals)
          expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-8)
          expect(roundHalfAwayFromZero(-value, decimals)).toBe(rounded === 0 ? 0 : -rounded)
        },
      ),
    )
  })
})

describe('year to date', () => {
  it('becomes the part', () => {
    expect(differenceYearToDate(181, 90)).toBe(91)
    expect(differenceYearToDate(90, 'start_of_year')).toBe(90)
    expect(differenceYearToDate(null, 90)).toBeNull()
    expect(differenceYearToDate(181, null)).toBeNull()
    expect(differenceYearToDate(80, 90)).toBe(-10)
  })

  it('adds up to the year again', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(900), { minLength: 1, maxLength: 12 }), (parts) => {
        const totals = parts.map((_, i) => parts.slice(0, i + 1).reduce((a, b) => a + b, 0))
        const back = totals.map((total, i) =>
          differenceYearToDate(total, i === 0 ? 'start_of_year' : (totals[i - 1] ?? null)),
        )
        expect(back).toEqual(parts)
      }),
    )
  })
})

describe('recomputeCheck', () => {
  it.each([
    [80.7, 25, 31, 100, 'last_digit'],
    [89.5, 112, 126, 100, 'differs'],
    [84.2, 576, 66_446, 10_000, 'differs'],
    [86.7, 576, 66_446, 10_000, 'agrees'],
    [76, 611, 804, 100, 'agrees'],
    [12.5, 1, 8, 100, 'agrees'],
  ] as const)('%d printed for %d / %d', (printed, numerator, denominator, per, outcome) => {
    expect(recomputeCheck({ printed, decimals: 1, numerator, denominator, per })?.outcome).toBe(outcome)
  })

  it('keeps both figures, and cannot check against nothing', () => {
    const found = recomputeCheck({ printed: 89.5, decimals: 1, numerator: 112, denominator: 126, per: 100 })
    expect(found?.recomputed).toBeCloseTo(88.8889, 4)
    expect(found?.difference).toBeCloseTo(0.6111, 4)
    expect(recomputeCheck({ printed: 1, decimals: 1, numerator: 1, denominator: 0, per: 100 })).toBeNull()
  })

  it('agrees with any figure that was rounded to its own decimals', () => {
    fc.assert(
      fc.property(
        fc.nat(5000),
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 0, max: 2 }),
        (x, n, decimals) => {
          const printed = roundHalfAwayFromZero((100 * x) / n, decimals)
          expect(recomputeCheck({ printed, decimals, numerator: x, denominator: n, per: 100 })?.outcome).toBe(
            'agrees',
          )
        },
      ),
    )
  })
})

describe('children to close a gap', () => {
  it.each([
    [60, 115, 79.4, 'high', 31, 32],
    [181, 714, 19.4, 'low', 42, 43],
    [611, 804, 79.75, 'high', 30, 31],
    [50, 100, 50, 'high', 0, 0],
    [60, 100, 50, 'high', 0, 0],
    [40, 100, 50, 'low', 0, 0],
  ] as const)(
    '%d of %d against %d%%, %s is good',
    (numerator, denominator, comparator, best, close, reach) => {
      const gap = { numerator, denominator, comparator, per: 100, best }
      expect(childrenToClose(gap)).toBe(close)
      expect(childrenToReach(gap)).toBe(reach)
    },
  )

  it('has no answer without a denominator', () => {
    expect(
      childrenToClose({ numerator: 0, denominator: 0, comparator: 5, per: 100, best: 'high' }),
    ).toBeNull()
    expect(
      childrenToReach({ numerator: 0, denominator: 0, comparator: 5, per: 100, best: 'high' }),
    ).toBeNull()
  })

  const anyGap = fc.integer({ min: 1, max: 4000 }).chain((denominator) =>
    fc.record({
      numerator: fc.integer({ min: 0, max: denominator }),
      denominator: fc.constant(denominator),
      comparator: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
      per: fc.constant(100),
      best: fc.constantFrom('high' as const, 'low' as const),
    }),
  )
  const after = (gap: GapInParts, children: number): GapInParts => ({
    ...gap,
    numerator: gap.numerator + (gap.best === 'high' ? children : -children),
  })

  it('closes the gap, and one fewer does not', () => {
    fc.assert(
      fc.property(anyGap, (gap) => {
        const children = childrenToClose(gap) ?? Number.NaN
        expect(childrenToClose(after(gap, children))).toBe(0)
        if (children > 0) expect(childrenToClose(after(gap, children - 1))).toBe(1)
      }),
    )
  })

  it('reaches the comparator’s own figure, and one fewer does not', () => {
    fc.assert(
      fc.property(anyGap, (gap) => {
        const children = childrenToReach(gap) ?? Number.NaN
        const reached = (g: GapInParts) => {
          const difference = atSourcePrecision(g.numerator - (g.comparator * g.denominator) / 100)
          return g.best === 'high' ? difference >= 0 : difference <= 0
        }
        expect(reached(after(gap, children))).toBe(true)
        if (children > 0) expect(reached(after(gap, children - 1))).toBe(false)
        const nearest = childrenToClose(gap) ?? Number.NaN
        expect(children === nearest || children === nearest + 1).toBe(true)
      }),
    )
  })
})
