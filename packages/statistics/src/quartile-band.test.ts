import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quartileBand } from './quartile-band.ts'
import { quartiles } from './quartiles.ts'

const cuts = { q1: 25, q2: 50, q3: 75 }

describe('quartileBand', () => {
  it.each([
    [0, 'A'],
    [10, 'A'],
    [25, 'A'],
    [30, 'B'],
    [50, 'B'],
    [60, 'C'],
    [75, 'C'],
    [80, 'D'],
    [100, 'D'],
  ])('low is good: %d → %s', (value, band) => {
    expect(quartileBand(value, cuts, 'low')).toBe(band)
  })

  it.each([
    [10, 'D'],
    [25, 'D'],
    [30, 'C'],
    [50, 'C'],
    [60, 'B'],
    [75, 'B'],
    [80, 'A'],
  ])('high is good: %d → %s', (value, band) => {
    expect(quartileBand(value, cuts, 'high')).toBe(band)
  })

  it('includes the upper edge in spite of binary dust', () => {
    expect(quartileBand(8.2, { q1: 8.199999999999998, q2: 9, q3: 10 }, 'low')).toBe('A')
  })

  it.each([
    ['ReReferral, Manchester 2025', 18.4, { q1: 16.9, q2: 20, q3: 23 }, 'low', 'B'],
    ['Care leavers EET, North Yorkshire 2025', 62, { q1: 49, q2: 54.5, q3: 60 }, 'high', 'A'],
    ['Care leavers not in touch, Lincolnshire 2025', 4, { q1: 0, q2: 4, q3: 6 }, 'low', 'B'],
    ['EHC plans in 20 weeks, Bath and NE Somerset 2024', 24.1, { q1: 29.4, q2: 49.4, q3: 78.6 }, 'high', 'D'],
    ['Second or later plan, Suffolk 2025', 24.5, { q1: 20, q2: 24.3, q3: 27.6 }, 'low', 'C'],
  ] as const)('published: %s', (_name, value, published, best, band) => {
    expect(quartileBand(value, published, best)).toBe(band)
  })

  it('never gets better as the figure gets worse, and equal figures share a band', () => {
    const column = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(column, fc.constantFrom('high' as const, 'low' as const), (values, best) => {
        const q = quartiles(values)
        if (!q) throw new Error('there are values')
        const worstLast = values.toSorted((a, b) => (best === 'low' ? a - b : b - a))
        const bands = worstLast.map((value) => quartileBand(value, q, best))
        expect(bands).toEqual(bands.toSorted())
      }),
    )
  })
})
