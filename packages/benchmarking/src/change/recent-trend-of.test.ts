import { measured } from '@outturn/indicators'
import { expect, test } from 'vitest'
import { anIndicator } from '../testing/index.ts'
import { recentTrendOf } from './recent-trend-of.ts'

const share = anIndicator({ unit: 'percent' })
const figure = (numerator: number, denominator: number) => ({
  value: measured((100 * numerator) / denominator),
  numerator,
  denominator,
})
const golden = [
  [57274, 61834],
  [55865, 60511],
  [53681, 59074],
  [51767, 57508],
  [53185, 59028],
].map(([x, n]) => figure(x as number, n as number))

test('five proportions that fall are decreasing', () => {
  expect(recentTrendOf(share, 'in_period', golden)).toEqual({ trend: 'decreasing' })
})

test('five monthly conference figures show no significant change', () => {
  const monthly = [figure(10, 11), figure(15, 20), figure(11, 16), figure(6, 14), figure(8, 12)]
  expect(recentTrendOf(share, 'in_period', monthly)).toEqual({ trend: 'no_significant_change' })
})

test('a gap, too few, no parts and overlapping periods are refused with the reason', () => {
  expect(recentTrendOf(share, 'in_period', [null, ...golden.slice(1)])).toMatchObject({
    because: 'fewer_than_five',
  })
  expect(recentTrendOf(share, 'in_period', golden.slice(1))).toMatchObject({ because: 'fewer_than_five' })
  const bare = golden.map(({ value }) => ({ value, numerator: null, denominator: null }))
  expect(recentTrendOf(share, 'in_period', bare)).toMatchObject({ because: 'no_interval' })
  expect(recentTrendOf(share, 'rolling_6m', golden)).toMatchObject({ because: 'overlapping_periods' })
})
