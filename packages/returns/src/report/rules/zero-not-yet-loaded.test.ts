import { expect, test } from 'vitest'
import { aReadCell, doubtsOf } from './a-cell.ts'
import { zeroNotYetLoaded } from './zero-not-yet-loaded.ts'

const quarters = (values: readonly string[]) =>
  values.map((value, i) => aReadCell({ value, period: `FY2024-Q${i + 1}`, column: i + 1 }))

test('zeros in the newest periods are asked about', () => {
  expect(doubtsOf(zeroNotYetLoaded(quarters(['153', '155', '156', '0'])))).toEqual([
    '',
    '',
    '',
    'asked:zero-not-yet-loaded',
  ])
})
