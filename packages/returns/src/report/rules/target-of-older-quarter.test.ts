import { expect, test } from 'vitest'
import { aReadCell, doubtsOf } from './a-cell.ts'
import { targetOfOlderQuarter } from './target-of-older-quarter.ts'

test('a target beside an older quarter than the report reaches waits', () => {
  const cells = [
    aReadCell({ value: '5' }),
    aReadCell({ role: 'target', value: '9', period: 'FY2025-Q1' }),
    aReadCell({ role: 'target', value: '9' }),
  ]
  expect(doubtsOf(targetOfOlderQuarter(cells))).toEqual(['', 'held:target-of-older-quarter', ''])
})
