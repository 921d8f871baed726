import { expect, test } from 'vitest'
import { aReadCell, doubtsOf } from './a-cell.ts'
import { zeroOrNotCollected } from './zero-or-not-collected.ts'

const quarters = (values: readonly string[]) =>
  values.map((value, i) => aReadCell({ value, period: `FY2024-Q${i + 1}`, column: i + 1 }))

test('zeros in all early periods are asked about', () => {
  expect(doubtsOf(zeroOrNotCollected(quarters(['0', '0', '34', '37'])))).toEqual([
    'asked:zero-or-not-collected',
    'asked:zero-or-not-collected',
    '',
    '',
  ])
  expect(doubtsOf(zeroOrNotCollected(quarters(['0', '1', '0', '2'])))).toEqual(['', '', '', ''])
})
