import { expect, test } from 'vitest'
import { aReadCell, doubtsOf } from './a-cell.ts'
import { foldLabels } from './fold-labels.ts'

test('a label with Cyrillic letters is read in Latin ones and noted', () => {
  const read = foldLabels([aReadCell({ label: 'Сhildren in саre' }), aReadCell({ label: 'Visits' })])
  expect(read.map((cell) => cell.label)).toEqual(['Children in care', 'Visits'])
  expect(doubtsOf(read)).toEqual(['noted:letters-folded', ''])
})
