import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anIndicator } from '../testing/index.ts'
import { decimalsOf, inferParts } from './infer-parts.ts'

const percent = anIndicator({ unit: 'percent', decimals: 1 })
const rate = anIndicator({ unit: 'rate_per_10000', decimals: 1 })

test('25.4% of 714 referrals are 181', () => {
  expect(inferParts(percent, { amount: 25.4, decimals: 1 }, 714)).toEqual({
    numerator: 181,
    denominator: 714,
  })
})

test('56.7 per 10,000 of 65,469 children are 371', () => {
  expect(inferParts(rate, { amount: 56.7, decimals: 1 }, 65_469)).toEqual({
    numerator: 371,
    denominator: 65_469,
  })
})

test('refuses what no whole number explains, and what several do', () => {
  expect(inferParts(percent, { amount: 25.4, decimals: 1 }, 7)).toBeNull()
  expect(inferParts(percent, { amount: 25, decimals: 0 }, 714)).toBeNull()
  expect(inferParts(percent, { amount: 25.4, decimals: 1 }, 0)).toBeNull()
  expect(inferParts(percent, { amount: 25.4, decimals: 1 }, 71.5)).toBeNull()
  expect(inferParts(anIndicator({ unit: 'count' }), { amount: 5, decimals: 0 }, 10)).toBeNull()
})

test('finds again whatever was rounded, as long as it could be told', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 950 }), fc.nat(), (denominator, n) => {
      const numerator = n % (denominator + 1)
      const amount = Math.round((1000 * numerator) / denominator) / 10
      const found = inferParts(percent, { amount, decimals: 1 }, denominator)
      return found === null || found.numerator === numerator
    }),
  )
})

test('counts the printed places', () => {
  expect(['25.4%', '1,234', '0.30', '62'].map(decimalsOf)).toEqual([1, 0, 2, 0])
})
