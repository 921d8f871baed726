import { expect, test } from 'vitest'
import { emptyMatchTable } from '../../match/match-cells.ts'
import { hasFigure } from '../read-cell-types.ts'
import { readReport } from '../read-report.ts'
import { openReport } from './open-report.ts'
import { asCsv, asXlsx } from './sample-files.ts'

const lines = [
  ['Report'],
  ['CARE: VISITS'],
  ['DEFINITION Visits.'],
  ['', '', 'Visits in the month', 'Visits year to date'],
  ['In Month Performance', 'Apr-30', '5', '5'],
  ['', 'May-30', '6', '11'],
  ['', 'Jun-30', '', ''],
  ['Annual Trend', '2029/30', '90', '90'],
  ['', '2030/31', '11', '11'],
  ['CARE: HOMES'],
  ['DEFINITION Homes.'],
  ['', '', 'Homes at month end', 'Places at month end'],
  ['In Month Performance', 'Apr-30', '5', '7'],
  ['', 'May-30', '6', '9'],
  ['', 'Jun-30', '', ''],
  ['Annual Trend', '2029/30', '4', '8'],
  ['', '2030/31', '6', '9'],
]

test.each([
  ['XLSX', asXlsx(lines)],
  ['CSV', asCsv(lines.map((cells) => [...cells, ...Array<string>(4 - cells.length).fill('')]))],
])('sections and rows without figures are kept in %s', async (_, bytes) => {
  const opening = await openReport(bytes, 'report')
  if (opening.outcome === 'refused') throw new Error(opening.why)
  const { layout, cells } = readReport(opening.document, { matchTable: emptyMatchTable })
  expect(layout).toBe('scrutiny-report')
  expect([...new Set(cells.map((cell) => `${cell.section} | ${cell.label}`))]).toEqual([
    'CARE: VISITS | Visits in the month',
    'CARE: VISITS | Visits year to date',
    'CARE: HOMES | Homes at month end',
    'CARE: HOMES | Places at month end',
  ])
  expect(cells.filter(hasFigure).map((cell) => cell.value)).toEqual([
    '5',
    '5',
    '6',
    '11',
    '90',
    '90',
    '11',
    '11',
    '5',
    '7',
    '6',
    '9',
    '4',
    '8',
    '6',
    '9',
  ])
})
