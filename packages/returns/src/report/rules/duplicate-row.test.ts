import { expect, test } from 'vitest'
import { aReadCell, doubtsOf } from './a-cell.ts'
import { duplicateRow } from './duplicate-row.ts'

test('the second of two equal rows waits, of two unlike rows both', () => {
  const row = (n: number, value: string) => aReadCell({ row: n, value })
  expect(doubtsOf(duplicateRow([row(1, '5'), row(2, '5')]))).toEqual(['', 'held:duplicate-row'])
  expect(doubtsOf(duplicateRow([row(1, '5'), row(2, '6')]))).toEqual([
    'held:duplicate-differs',
    'held:duplicate-differs',
  ])
})

test('a code in another table repeats or contradicts', () => {
  const cell = (section: string, value: string, row: number) =>
    aReadCell({ section, value, row, code: 'PI.1' })
  expect(doubtsOf(duplicateRow([cell('A', '5', 1), cell('B', '5', 9)]))).toEqual([
    '',
    'noted:repeated-figure',
  ])
  expect(doubtsOf(duplicateRow([cell('A', '5', 1), cell('B', '7', 9)]))).toEqual([
    'held:duplicate-differs',
    'held:duplicate-differs',
  ])
})

test('a copy under another group of the same table waits', () => {
  const row = (n: number, section: string) =>
    ['4', '5'].map((value, i) =>
      aReadCell({ row: n, section, value, table: 't', period: `FY2025-Q${i + 1}` }),
    )
  expect(doubtsOf(duplicateRow([...row(1, 'A'), ...row(2, 'B')]))).toEqual([
    '',
    '',
    'held:duplicate-row',
    'held:duplicate-row',
  ])
})
