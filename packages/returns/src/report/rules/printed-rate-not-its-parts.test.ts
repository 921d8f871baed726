import { expect, test } from 'vitest'
import { aReadCell, doubtsOf } from './a-cell.ts'
import { printedRateNotItsParts } from './printed-rate-not-its-parts.ts'

test.each([
  ['88.9', '112', '126', '112 / 126 | 88.9', ''],
  ['80.7', '25', '31', '25 / 31 | 80.7', 'noted:rounding'],
  ['89.5', '112', '126', '112 / 126 | 89.5', 'held:printed-rate-not-its-parts'],
  ['84.2', '86', '100', '84.2% (86 / 100)', 'asked:printed-rate-not-its-parts'],
  ['50.0', '1', '0', '1 / 0 | 50.0', 'held:printed-rate-not-its-parts'],
])('printed-rate-not-its-parts: %s for %s of %s', (value, numerator, denominator, verbatim, doubts) => {
  const [read] = printedRateNotItsParts([
    aReadCell({ unit: 'percent', value, numerator, denominator, verbatim }),
  ])
  expect(doubtsOf([read as NonNullable<typeof read>])).toEqual([doubts])
  expect(read).toMatchObject({ value, numerator, denominator })
})
