import { expect, test } from 'vitest'
import { inShort, sample } from '../sample.ts'
import { generalReader } from './index.ts'

const read = (...lines: readonly string[]) => generalReader.read(sample(...lines), {})
const certain = (lines: readonly string[]) => lines.filter((line) => !line.endsWith('*'))

test('a plain table of quarters is read without a doubt', () => {
  const { cells } = read(
    'Care',
    '',
    'Indicator|Q1 2030/31|Q2 2030/31|Target|England|Comments',
    'Children in care|50|51|45|-|Rising.',
    '% seen in time|90%|91%|95%|88%|',
  )
  expect(certain(inShort(cells))).toEqual(inShort(cells))
  expect(inShort(cells)).toContain('% seen in time comparator_national latest = 88')
  expect(inShort(cells)).toContain('Children in care target FY2030-Q2 = 45')
})

test('months down the side are read as such', () => {
  const { cells } = read(
    'VISITS',
    '',
    '||Visits in the month|Visits year to date',
    '|Apr-30|5|5',
    '|May-30|6|11',
    '|Jun-30|7|18',
  )
  expect(inShort(cells)).toEqual([
    'Visits in the month outturn 2030-04 = 5',
    'Visits year to date outturn 2030-04 = 5',
    'Visits in the month outturn 2030-05 = 6',
    'Visits year to date outturn 2030-05 = 11',
    'Visits in the month outturn 2030-06 = 7',
    'Visits year to date outturn 2030-06 = 18',
  ])
})

test('a column without a period takes the one the title names, and waits', () => {
  const { cells } = read(
    'Performance report Quarter 3 2030/31',
    '',
    'Indicator|Actual|Target',
    'Children in care|50|45',
  )
  expect(inShort(cells)).toEqual([
    'Children in care outturn FY2030-Q3 = 50 *',
    'Children in care target FY2030-Q3 = 45 *',
  ])
})

test('a figure under a heading nobody understands is read and held', () => {
  const { cells } = read('Indicator|Q1 2030/31|Zebra', 'Children in care|50|7')
  expect(inShort(cells)).toEqual([
    'Children in care outturn FY2030-Q1 = 50',
    'Children in care outturn  = 7 *',
  ])
})

test('a column of codes goes with its labels', () => {
  const { cells } = read('Ref|Indicator|Q1 2030/31|Q2 2030/31', 'A7|Children in care|50|51')
  expect(cells.map((cell) => [cell.code, cell.label, cell.value])).toEqual([
    ['A7', 'Children in care', '50'],
    ['A7', 'Children in care', '51'],
  ])
})

test('other councils’ ways to write quarters and targets', () => {
  const { cells } = read(
    'Indicator|Q3 23/24|Q4 23/24 (Jan - Mar)|Target 23/24',
    '% of plans|21%|19% (12 of 63)|<20%',
  )
  expect(inShort(cells)).toEqual([
    '% of plans outturn FY2023-Q3 = 21',
    '% of plans outturn FY2023-Q4 = 12/63 19',
    '% of plans target FY2023-Q4 = 20',
  ])
})

test('owners’ columns are not read', () => {
  const { cells } = read('Indicator|Owner|Q1 2030/31|Q2 2030/31', 'Children in care|Somebody Unknown|50|51')
  expect(JSON.stringify(cells)).not.toContain('Somebody')
  expect(inShort(cells)).toEqual([
    'Children in care outturn FY2030-Q1 = 50',
    'Children in care outturn FY2030-Q2 = 51',
  ])
})
