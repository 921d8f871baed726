import { expect, test } from 'vitest'
import { inShort, sample } from '../sample.ts'
import { scrutinyReport } from './index.ts'

const held = (lines: readonly string[]) => lines.filter((line) => line.endsWith('*'))
const section = (...rows: readonly string[]) => [
  'PLANS: REVIEWS',
  'DEFINITION Plans at the end of each month.',
  '',
  ...rows,
  '',
]
const document = sample(
  ...section(
    '||CSC 1|CSC 2|',
    '||Plans reviewed during the month|% of plans reviewed in time|Children with a plan',
    'In Month Performance|Target|90%||',
    '|Apr-30|9 / 10|90.0|50',
    '|May-30|4 / 8|50.0|51',
    '|Jun-30|6 / 8|75.0|52',
    '|Jul-30|||',
    'Annual Trend|2029/30|80 / 90|88.9|49',
    '|2030/31|19 / 26|73.1|52',
  ),
  ...section(
    '||CSC 9||CSC 8|',
    '||Enquiries started in the month|Children|Of which had a plan|Rate per 10,000 (cumulative)',
    'In Month Performance|Apr-30|3|4||1.5',
    '|May-30|2|3|1|2.0',
    '|Jun-30|2|5||3.0',
    '|Annual Trend|2028/29|20|30|4',
    '2029/30||22|31|5|14.0',
    '2030/31||7|12|1|3.0',
  ),
)
const { cells } = scrutinyReport.read(document, {})

test('a pair and its rate are one measure, targets take the year, empty months are left out', () => {
  expect(scrutinyReport.recognises(document)).toBeGreaterThan(0.5)
  expect(inShort(cells.filter((cell) => cell.code === 'CSC 1')).slice(0, 4)).toEqual([
    'Plans reviewed during the month | % of plans reviewed in time target FY2030 = 90',
    'Plans reviewed during the month | % of plans reviewed in time outturn 2030-04 = 9/10 90.0',
    'Plans reviewed during the month | % of plans reviewed in time outturn 2030-05 = 4/8 50.0',
    'Plans reviewed during the month | % of plans reviewed in time outturn 2030-06 = 6/8 75.0',
  ])
})

test('a code over an of-which column belongs to the next measure', () => {
  const rate = cells.find((cell) => cell.label.startsWith('Rate') && cell.period === '2030-04')
  expect(rate).toMatchObject({ code: 'CSC 8', basis: 'ytd', unit: 'rate_per_10k' })
  expect(cells.find((cell) => cell.label.includes('Of which'))).toMatchObject({
    label: 'Children | Of which had a plan',
    code: '',
  })
})

test('a month after the newest is not due, a blank before it is asked about', () => {
  const blanks = cells.filter((cell) => cell.verbatim === '')
  expect(
    blanks.map((cell) => `${cell.period} ${cell.marker} ${cell.doubts.map((doubt) => doubt.code)}`),
  ).toEqual([
    '2030-07 not_due code-over-span',
    '2030-07 not_due ',
    '2030-04 empty blank-in-column',
    '2030-06 empty blank-in-column',
  ])
})

test('a row pushed to the right has lost its last figure and waits', () => {
  expect(held(inShort(cells))).toEqual([
    'Enquiries started in the month outturn FY2028 = 20 *',
    'Children outturn FY2028 = 30 *',
    'Children | Of which had a plan outturn FY2028 = 4 *',
  ])
})

test('a row pushed to the left keeps its figures in place', () => {
  expect(inShort(cells)).toContain('Rate per 10,000 (cumulative) outturn FY2029 = 14.0')
})

test.each([
  ['a figure more', '|May-30|7|2|3|4|2.0'],
  ['a figure less', '|May-30|3|4|2.0'],
  ['a blank where all others are filled', '|May-30||2|3|'],
  ['a mended period', '|May-3O|2|3|1|2.0'],
  ['no period', '|||2|3|1|2.0'],
])('a row with %s waits', (_, row) => {
  const damaged = sample(
    ...section(
      '||Enquiries in the month|Children|Of which old|Rate (cumulative)',
      'In Month Performance|Apr-30|3|4||1.5',
      row,
      '|Jun-30|2|5||3.0',
      '|Jul-30|2|5||4.0',
      'Annual Trend|2029/30|22|31|5|14.0',
    ),
  )
  const read = scrutinyReport.read(damaged, {}).cells.filter((cell) => cell.place.row === 6)
  expect(read.length).toBeGreaterThan(0)
  expect(read.every((cell) => cell.doubts.some((doubt) => doubt.grade === 'held'))).toBe(true)
})
