import { expect, test } from 'vitest'
import { aReadCell, doubtsOf } from './a-cell.ts'
import { hiddenFigure } from './hidden-figure.ts'

test('figures of hidden rows and columns wait, others do not', () => {
  const document = {
    name: 'report.xlsx',
    lines: [
      { sheet: null, row: 1, cells: ['Homes', '5', '6'], hidden: true },
      { sheet: null, row: 2, cells: ['Visits', '7', '8'], hiddenColumns: [2] },
    ],
  }
  const cells = [
    aReadCell({ row: 1, column: 1 }),
    aReadCell({ row: 2, column: 1 }),
    aReadCell({ row: 2, column: 2 }),
    aReadCell({ row: 3, column: 2 }),
  ]
  expect(doubtsOf(hiddenFigure(document, cells))).toEqual([
    'held:hidden-figure',
    '',
    'held:hidden-figure',
    '',
  ])
})
