import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chiSquareQuantile, chiSquareShare } from './chi-square.ts'
import { deviateOf } from './confidence.ts'
import { gammaShare } from './gamma-share.ts'
import { logGamma } from './log-gamma.ts'
import { normalQuantile, normalShare } from './normal.ts'

describe('distributions', () => {
  it('give the deviates in use', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 13)
    expect(normalQuantile(0.999)).toBeCloseTo(3.090232306167813, 12)
    expect(normalQuantile(0.025)).toBeCloseTo(-1.959963984540054, 13)
    expect(deviateOf(95)).toBe(1.959963984540054)
    expect(deviateOf(99.8)).toBe(3.090232306167813)
  })

  it('give the χ² threshold of the trend test, and tabled values', () => {
    expect(chiSquareQuantile(0.998, 1)).toBeCloseTo(9.54953570604324, 9)
    // R: qchisq(0.95, c(2, 10, 40))
    expect(chiSquareQuantile(0.95, 2)).toBeCloseTo(5.991464547107979, 9)
    expect(chiSquareQuantile(0.95, 10)).toBeCloseTo(18.30703805327515, 9)
    expect(chiSquareQuantile(0.95, 40)).toBeCloseTo(55.75847927888704, 9)
    expect(chiSquareQuantile(0, 3)).toBe(0)
  })

  it('agree with the factorial and the exponential', () => {
    expect(logGamma(5)).toBeCloseTo(Math.log(24), 12)
    expect(logGamma(0.25)).toBeCloseTo(Math.log(3.6256099082219083), 12)
    expect(gammaShare(1, 1)).toBeCloseTo(1 - Math.exp(-1), 14)
    expect(gammaShare(3, 0)).toBe(0)
    expect(gammaShare(3, Number.POSITIVE_INFINITY)).toBe(1)
    expect(normalShare(0)).toBe(0.5)
  })

  it('refuse what has no answer', () => {
    expect(() => chiSquareQuantile(1, 1)).toThrow(RangeError)
    expect(() => chiSquareQuantile(0.5, 0)).toThrow(RangeError)
    expect(() => normalQuantile(0)).toThrow(RangeError)
    expect(() => logGamma(0)).toThrow(RangeError)
  })

  it('turn back into the chance they came from', () => {
    const chance = fc.double({ min: 0.001, max: 0.999, noNaN: true })
    fc.assert(
      fc.property(chance, fc.integer({ min: 1, max: 60 }), (p, degrees) => {
        expect(chiSquareShare(chiSquareQuantile(p, degrees), degrees)).toBeCloseTo(p, 10)
        expect(normalShare(normalQuantile(p))).toBeCloseTo(p, 10)
      }),
    )
  })
})
