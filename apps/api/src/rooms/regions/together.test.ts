import { anIndicator } from '@outturn/indicators/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { together } from './together.ts'

const share = anIndicator({ unit: 'percent' })
const part = (numerator: number, denominator: number) => ({
  amount: (100 * numerator) / denominator,
  numerator,
  denominator,
})

describe('together', () => {
  it('adds up the parts where everybody gives them', () => {
    expect(together(share, [part(1, 10), part(30, 90)])).toEqual({
      ...{ amount: 31, name: 'All together', numerator: 31, denominator: 100 },
    })
  })
  it('is the median where a part is missing, and for units that are no share', () => {
    const bare = { amount: 20, numerator: null, denominator: null }
    expect(together(share, [part(1, 10), bare, part(30, 90)])).toMatchObject({ amount: 20, name: 'Median' })
    expect(together(anIndicator({ unit: 'days' }), [part(1, 10), part(30, 90)])).toMatchObject({
      name: 'Median',
    })
  })
  it('leaves out who has no figure, and is nothing where nobody has', () => {
    const none = { amount: null, numerator: null, denominator: null }
    expect(together(share, [none, part(1, 4)])?.amount).toBe(25)
    expect(together(share, [none])).toBeNull()
  })
  it('lies between the least and the greatest figure', () => {
    const parts = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 50, max: 90 })).map(([x, n]) => part(x, n)),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(parts, (figures) => {
        const amounts = figures.map(({ amount }) => amount)
        const { amount = Number.NaN } = together(share, figures) ?? {}
        expect(amount).toBeGreaterThanOrEqual(Math.min(...amounts) - 1e-9)
        expect(amount).toBeLessThanOrEqual(Math.max(...amounts) + 1e-9)
      }),
    )
  })
})
