import { expect, test } from 'vitest'
import { aReadCell, doubtsOf } from './a-cell.ts'
import { arrowAgainstFigures } from './arrow-against-figures.ts'

test('the row waits whose arrow points the other way', () => {
  const row = (n: number, now: string, before: string, marker: string) => [
    aReadCell({ row: n, label: String(n), value: now }),
    aReadCell({ row: n, label: String(n), value: before, period: 'FY2025-Q1' }),
    aReadCell({ row: n, label: String(n), role: 'change_qoq', marker }),
  ]
  const read = arrowAgainstFigures([
    ...row(1, '5', '4', 'up'),
    ...row(2, '4', '5', 'down'),
    ...row(3, '9', '7', 'down'),
  ])
  expect(doubtsOf(read).slice(0, 6)).toEqual(['', '', '', '', '', ''])
  expect(doubtsOf(read).slice(6)).toEqual(Array(3).fill('held:arrow-against-figures'))
})
