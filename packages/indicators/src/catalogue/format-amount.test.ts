import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Unit } from '../indicator.ts'
import { formatAmount } from './format-amount.ts'

const as = (unit: Unit, decimals: number) => ({ unit, decimals })

test.each<[number, Unit, number, string]>([
  [18.4, 'percent', 1, '18.4%'],
  [8.199999999999998, 'percent', 1, '8.2%'],
  [1.005, 'score', 2, '1.01'],
  [2.5, 'count', 0, '3'],
  [-2.5, 'count', 0, '−3'],
  [-0.04, 'points', 1, '0.0'],
  [-0, 'count', 0, '0'],
  [0, 'percent', 1, '0.0%'],
  [1234567.891, 'count', 0, '1,234,568'],
  [999.95, 'fte', 1, '1,000.0'],
  [632830, 'count', 0, '632,830'],
  [-1.08, 'score', 2, '−1.08'],
  [0.30000000000000004, 'rate_per_1000', 2, '0.30'],
  [1e-9, 'percent', 1, '0.0%'],
  [54.5, 'rate_per_10000', 1, '54.5'],
])('%d as %s to %d places is %s', (amount, unit, decimals, printed) => {
  expect(formatAmount(amount, as(unit, decimals))).toBe(printed)
})

test('refuses what is not a number', () => {
  expect(() => formatAmount(Number.NaN, as('count', 0))).toThrow(RangeError)
  expect(() => formatAmount(Number.POSITIVE_INFINITY, as('count', 0))).toThrow(RangeError)
})

test('reads back within half a unit of the last place, and mirrors below zero', () => {
  const amounts = fc.double({ min: -1e9, max: 1e9, noNaN: true })
  fc.assert(
    fc.property(amounts, fc.integer({ min: 0, max: 3 }), (amount, decimals) => {
      const printed = formatAmount(amount, as('fte', decimals))
      const back = Number(printed.replaceAll(',', '').replace('−', '-'))
      expect(Math.abs(back - amount)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-6)
      const mirrored = formatAmount(-amount, as('fte', decimals))
      expect(mirrored.replace('−', '')).toBe(printed.replace('−', ''))
    }),
  )
})

test('prints what was already rounded as it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (tenths) => {
      const [whole = '', tenth = ''] = (tenths / 10).toFixed(1).replace('-', '').split('.')
      const printed = formatAmount(tenths / 10, as('fte', 1))
      expect(printed.replaceAll(',', '').replace('−', '')).toBe(`${whole}.${tenth}`)
    }),
  )
})
