import { expect, test } from 'vitest'
import { aReadCell, doubtsOf } from './a-cell.ts'
import { cumulativeDoesNotRun } from './cumulative-does-not-run.ts'

test('a fall waits, a small correction is noted', () => {
  const run = (values: readonly number[], basis: 'ytd' | 'in_month', label: string) =>
    values.map((n, i) => aReadCell({ value: String(n), basis, label, period: `2023-0${i + 4}`, row: i + 1 }))
  const read = cumulativeDoesNotRun([
    ...run([8, 15, 23, 23, 6], 'in_month', 'month'),
    ...run([8, 23, 46, 68, 74], 'ytd', 'so far'),
  ])
  expect(doubtsOf(read).slice(5)).toEqual(['', '', '', 'noted:running-sum-corrected', ''])
  const fallen = cumulativeDoesNotRun(run([8, 23, 2, 68, 74], 'ytd', 'so far'))
  expect(doubtsOf(fallen)).toEqual([
    '',
    'held:cumulative-does-not-run',
    'held:cumulative-does-not-run',
    '',
    '',
  ])
})
