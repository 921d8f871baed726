import { expect, test } from 'vitest'
import { aReadCell, doubtsOf } from './a-cell.ts'
import { signRepeatedDifferently } from './sign-repeated-differently.ts'

test('both signs wait', () => {
  const sign = (marker: string, row: number) => aReadCell({ role: 'trend_short', marker, row, code: 'PI.1' })
  expect(doubtsOf(signRepeatedDifferently([sign('improving', 1), sign('flat', 9)]))).toEqual(
    Array(2).fill('held:sign-repeated-differently'),
  )
  expect(doubtsOf(signRepeatedDifferently([sign('flat', 1), sign('flat', 9)]))).toEqual(['', ''])
})
