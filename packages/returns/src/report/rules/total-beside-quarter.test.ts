import { expect, test } from 'vitest'
import { aReadCell, doubtsOf } from './a-cell.ts'
import { totalBesideQuarter } from './total-beside-quarter.ts'

test('an annual total beside a quarter waits', () => {
  expect(
    doubtsOf(
      totalBesideQuarter([
        aReadCell({ value: '197' }),
        aReadCell({ role: 'comparator_region', value: '12993' }),
        aReadCell({ role: 'comparator_stat_neighbours', value: '210' }),
      ]),
    ),
  ).toEqual(['', 'held:total-beside-quarter', ''])
})
