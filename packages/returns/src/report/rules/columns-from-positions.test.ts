import { expect, test } from 'vitest'
import type { ReportDocument } from '../lines/report-line.ts'
import { aReadCell, doubtsOf } from './a-cell.ts'
import { columnsFromPositions } from './columns-from-positions.ts'

test('figures wait where it is not certain what belongs together, others do not', () => {
  const document: ReportDocument = {
    name: 'report.pdf',
    lines: [
      { sheet: null, row: 1, cells: ['Homes', '5', '6'] },
      { sheet: null, row: 2, cells: ['Visits', '7', '8'], byPosition: true },
    ],
  }
  const cells = [aReadCell({ row: 1, value: '5' }), aReadCell({ row: 2, value: '7' })]
  expect(doubtsOf(columnsFromPositions(document, cells))).toEqual(['', 'held:columns-from-positions'])
})
