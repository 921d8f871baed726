import { expect, test } from 'vitest'
import { aMatchedCell } from '../a-matched-cell.ts'
import { doubtsOf } from './a-cell.ts'
import { sameIndicatorTwice } from './same-indicator-twice.ts'

const pair = (one: string, other: string, part: Parameters<typeof aMatchedCell>[0] = {}) =>
  doubtsOf(
    sameIndicatorTwice([
      aMatchedCell({ label: 'Children in care', value: one }),
      aMatchedCell({ label: 'CLA at the end', value: other, row: 2, ...part }),
    ]),
  )

test('an agreeing second row is noted, differing ones are asked about', () => {
  expect(pair('5', '5.0')).toEqual(['', 'noted:repeated-figure'])
  expect(pair('5', '6')).toEqual(['asked:same-indicator-differs', 'asked:same-indicator-differs'])
})

test('another period, basis, indicator or role is another figure, and the same row is left to the rule on rows', () => {
  expect(pair('5', '6', { period: 'FY2025-Q1' })).toEqual(['', ''])
  expect(pair('5', '6', { role: 'target' })).toEqual(['', ''])
  expect(pair('5', '6', { indicator: null })).toEqual(['', ''])
  expect(pair('5', '6', { label: 'Children in care' })).toEqual(['', ''])
})
