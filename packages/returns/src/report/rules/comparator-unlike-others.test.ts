import { expect, test } from 'vitest'
import { aReadCell, doubtsOf } from './a-cell.ts'
import { comparatorUnlikeOthers } from './comparator-unlike-others.ts'

test('80.44 beside 58 and 62.5 is noted', () => {
  const figure = (
    role: 'comparator_national' | 'comparator_region' | 'comparator_stat_neighbours',
    value: string,
  ) => aReadCell({ role, value, unit: 'percent' })
  expect(
    doubtsOf(
      comparatorUnlikeOthers([
        figure('comparator_national', '58'),
        figure('comparator_region', '62.5'),
        figure('comparator_stat_neighbours', '80.44'),
      ]),
    ),
  ).toEqual(['', '', 'noted:comparator-unlike-others'])
})
