import { expect, test } from 'vitest'
import { aReadCell, doubtsOf } from './a-cell.ts'
import { comparatorOfFullYear } from './comparator-of-full-year.ts'

test('not before the fourth quarter', () => {
  const row = (period: string) => [
    aReadCell({ value: '50.6', basis: 'ytd', period }),
    aReadCell({ role: 'comparator_national', value: '91.0', period: 'FY2020' }),
  ]
  expect(doubtsOf(comparatorOfFullYear(row('FY2022-Q2')))).toEqual(['', 'asked:comparator-of-full-year'])
  expect(doubtsOf(comparatorOfFullYear(row('FY2022-Q4')))).toEqual(['', ''])
})

test('a rate four times its largest quarter is of a year', () => {
  const row = (value: string) => [
    aReadCell({ value: '120', unit: 'rate_per_10k' }),
    aReadCell({ role: 'comparator_national', value, unit: 'rate_per_10k' }),
  ]
  expect(doubtsOf(comparatorOfFullYear(row('544')))).toEqual(['', 'asked:comparator-of-full-year'])
  expect(doubtsOf(comparatorOfFullYear(row('130')))).toEqual(['', ''])
})
