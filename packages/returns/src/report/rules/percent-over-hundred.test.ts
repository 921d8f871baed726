import { expect, test } from 'vitest'
import { aReadCell, doubtsOf } from './a-cell.ts'
import { percentOverHundred } from './percent-over-hundred.ts'

test('percent-over-100 waits, a change may pass 100', () => {
  expect(
    doubtsOf(
      percentOverHundred([
        aReadCell({ unit: 'percent', value: '112.4' }),
        aReadCell({ unit: 'percent', value: '175', role: 'change_mom' }),
        aReadCell({ unit: 'percent', value: '100' }),
      ]),
    ),
  ).toEqual(['held:percent-over-100', '', ''])
})
