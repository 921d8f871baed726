import { expect, it } from 'vitest'
import { anIndicator } from '../testing/index.ts'
import { intervalMethod, intervalOf, noIntervalBecause } from './interval-of.ts'

const share = anIndicator()
const rate = anIndicator({ unit: 'rate_per_10000' })

it('is Wilson for a percentage, in percent', () => {
  const found = intervalOf(share, { numerator: 611, denominator: 804 })
  expect(found?.lower).toBeCloseTo(72.9, 1)
  expect(found?.upper).toBeCloseTo(78.8, 1)
  expect(intervalMethod(share, 3)).toBe('wilson')
})

it('is exact under ten events and Byar from ten', () => {
  expect(intervalOf(rate, { numerator: 9, denominator: 22_250 })?.upper).toBeCloseTo(7.6786, 4)
  expect(intervalOf(rate, { numerator: 123, denominator: 22_250 })?.upper).toBeCloseTo(65.9584, 4)
  expect(intervalMethod(rate, 9)).toBe('exact_poisson')
  expect(intervalMethod(rate, 10)).toBe('byar')
})

it.each([
  ['posts_not_people', anIndicator({ disclosure: 'posts' }), 51, 243],
  ['posts_not_people', anIndicator({ unit: 'fte' }), 51, 243],
  ['not_a_share_or_rate', anIndicator({ unit: 'count' }), 51, 243],
  ['not_a_share_or_rate', anIndicator({ unit: 'days' }), 51, 243],
  ['no_parts', share, null, 243],
  ['no_parts', share, 51, null],
  ['parts_do_not_fit', share, 0, 0],
  ['parts_do_not_fit', share, 5, 4],
  ['parts_do_not_fit', rate, -1, 4],
] as const)('has none: %s', (because, indicator, numerator, denominator) => {
  expect(noIntervalBecause(indicator, numerator, denominator)).toBe(because)
  expect(intervalOf(indicator, { numerator, denominator })).toBeNull()
})

it('gives a rate above one its interval', () => {
  expect(noIntervalBecause(rate, 5, 4)).toBeNull()
})
