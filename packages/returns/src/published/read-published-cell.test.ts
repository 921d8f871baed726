import { measured, missing } from '@outturn/indicators'
import { expect, test } from 'vitest'
import { readPublishedCell } from './read-published-cell.ts'

test.each([
  ['22.6', 22.6],
  ['0', 0],
  ['-1.08', -1.08],
  ['632,830', 632830],
  ['8.199999999999998', 8.199999999999998],
  ['1e-05', 0.00001],
  [' 7 ', 7],
])('“%s” is %d', (printed, amount) => {
  expect(readPublishedCell(printed)).toEqual(measured(amount))
})

test.each([
  ['c', 'suppressed'],
  ['C', 'suppressed'],
  ['[c]', 'suppressed'],
  ['k', 'suppressed'],
  ['low', 'suppressed'],
  ['u', 'not_available'],
  ['x', 'not_available'],
  [':', 'not_available'],
  ['', 'not_available'],
  ['z', 'not_applicable'],
  ['12.', 'unreadable'],
  ['1,23', 'unreadable'],
  ['NaN', 'unreadable'],
  ['Infinity', 'unreadable'],
  ['constructor', 'unreadable'],
] as const)('“%s” is missing: %s', (printed, because) => {
  expect(readPublishedCell(printed)).toEqual(missing(because))
})
