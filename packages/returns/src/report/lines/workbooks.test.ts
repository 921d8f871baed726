import { describe, expect, test } from 'vitest'
import { emptyMatchTable } from '../../match/match-cells.ts'
import { anXlsx } from '../../testing/an-xlsx.ts'
import { hasFigure, isHeld } from '../read-cell-types.ts'
import { readReport } from '../read-report.ts'
import { openReport } from './open-report.ts'
import { namePlace } from './report-line.ts'
import { asOdsSheets, asXlsxSheets, type SampleSheet } from './sample-files.ts'

const merged: SampleSheet = {
  name: 'Care',
  lines: [
    ['Children in care'],
    ['', 'Indicator', '2029/30', '', '2030/31', '', 'Target', 'England'],
    ['', '', 'Q3', 'Q4', 'Q1', 'Q2', '', ''],
    ['Homes', 'Children in care', '40', '41', '42', '43', '45', '-'],
    ['', '% seen in time', '90%', '91%', '92%', '93%', '95%', '88%'],
  ],
  merged: ['A1:H1', 'C2:D2', 'E2:F2', 'A4:A5'],
}
const months: SampleSheet = {
  name: 'Plans',
  lines: [
    ['PLANS: REVIEWS'],
    ['', '', 'Plans at month end', 'Visits in the month'],
    ['In Month Performance', 'Apr-30', '5', '7'],
    ['', 'May-30', '6', '9'],
    ['', 'Jun-30', '7', '8'],
    ['Annual Trend', '2029/30', '4', '90'],
    ['', '2030/31', '7', '24'],
  ],
  merged: ['A3:A5', 'A6:A7'],
}

const read = async (bytes: Uint8Array) => {
  const parts: string[] = []
  const opening = await openReport(bytes, 'report', (part, of) => parts.push(`${part} of ${of}`))
  if (opening.outcome === 'refused') throw new Error(opening.why)
  return { parts, ...readReport(opening.document, { matchTable: emptyMatchTable }) }
}
const inShort = (cells: Awaited<ReturnType<typeof read>>['cells']) =>
  cells
    .filter(hasFigure)
    .map(
      (cell) =>
        `${namePlace(cell.place)} ${cell.label} ${cell.role} ${cell.period} ${cell.value}${isHeld(cell) ? ' *' : ''}`,
    )

describe.each([
  ['XLSX', asXlsxSheets],
  ['ODS', asOdsSheets],
])('a workbook of %s', (_, asSheets) => {
  test('is read under its merged headings, each table of each sheet', async () => {
    const { cells } = await read(asSheets([merged, months]))
    expect(inShort(cells).sort()).toEqual(
      [
        'Care!C4 Children in care outturn FY2029-Q3 40',
        'Care!D4 Children in care outturn FY2029-Q4 41',
        'Care!E4 Children in care outturn FY2030-Q1 42',
        'Care!F4 Children in care outturn FY2030-Q2 43',
        'Care!G4 Children in care target FY2030-Q2 45',
        'Care!C5 % seen in time outturn FY2029-Q3 90',
        'Care!D5 % seen in time outturn FY2029-Q4 91',
        'Care!E5 % seen in time outturn FY2030-Q1 92',
        'Care!F5 % seen in time outturn FY2030-Q2 93',
        'Care!G5 % seen in time target FY2030-Q2 95',
        'Care!H5 % seen in time comparator_national latest 88',
        'Plans!C3 Plans at month end outturn 2030-04 5',
        'Plans!D3 Visits in the month outturn 2030-04 7',
        'Plans!C4 Plans at month end outturn 2030-05 6',
        'Plans!D4 Visits in the month outturn 2030-05 9',
        'Plans!C5 Plans at month end outturn 2030-06 7',
        'Plans!D5 Visits in the month outturn 2030-06 8',
        'Plans!C6 Plans at month end outturn FY2029 4',
        'Plans!D6 Visits in the month outturn FY2029 90',
        'Plans!C7 Plans at month end outturn FY2030 7',
        'Plans!D7 Visits in the month outturn FY2030 24',
      ].sort(),
    )
    expect(cells.filter((cell) => cell.label === 'Children in care').map((cell) => cell.section)).toEqual(
      Array(6).fill('Homes'),
    )
    expect(cells.find((cell) => cell.label === '% seen in time')?.section).toBe('Homes')
  })

  test('tells each sheet as it has been read', async () => {
    const { parts } = await read(asSheets([merged, months, { ...months, name: 'More' }]))
    expect(parts.map((part) => part.split(' ')[0])).toEqual(['1', '2', '3'])
  })
})

test('a hidden sheet is not read, and said so', async () => {
  const { cells, notes, parts } = await read(asXlsxSheets([months, { ...merged, state: 'hidden' }]))
  expect(new Set(cells.map((cell) => cell.place.sheet))).toEqual(new Set(['Plans']))
  expect(notes.map((note) => `${note.place.sheet} ${note.code}`)).toEqual(['Care hidden-sheet'])
  expect(parts).toEqual(['1 of 2', '2 of 2'])
})

test('rows and columns that a workbook hides are read, and wait', async () => {
  const bytes = anXlsx({
    sheets: [
      {
        name: 'Care',
        rows: [
          ['Indicator', 'Q1 2030/31', 'Q2 2030/31', 'Q3 2030/31'],
          ['Homes', '5', '6', '7'],
          ['Visits', '8', '9', '10'],
        ],
        hiddenRows: [3],
        hiddenColumns: [2],
      },
    ],
  })
  const { cells } = await read(bytes)
  expect(cells.filter(isHeld).map((cell) => namePlace(cell.place))).toEqual([
    'Care!B2',
    'Care!B3',
    'Care!C3',
    'Care!D3',
  ])
})

test('an OpenDocument sheet that is hidden is named and not read; a hidden column is read and waits', async () => {
  const rows = [
    ['Indicator', 'Q1 2030/31', 'Q2 2030/31'],
    ['Homes', '5', '6'],
  ]
  const { cells, notes } = await read(
    asOdsSheets([
      { name: 'Care', lines: rows, hiddenColumns: [2] },
      { name: 'Plans', lines: rows, state: 'hidden' },
    ]),
  )
  expect(cells.filter(hasFigure).map((cell) => [cell.place.sheet, cell.value, isHeld(cell)])).toEqual([
    ['Care', '5', false],
    ['Care', '6', true],
  ])
  expect(notes.map(({ code, seen }) => [code, seen])).toEqual([
    ['hidden-sheet', 'The workbook hides the sheet “Plans”; it was not read.'],
  ])
})
