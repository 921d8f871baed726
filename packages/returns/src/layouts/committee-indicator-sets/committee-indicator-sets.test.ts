import { expect, test } from 'vitest'
import { inShort, sample } from '../sample.ts'
import { committeeIndicatorSets } from './index.ts'

const heading = [
  '||Year-End|203|0/31|||',
  '|2028/29|2029/30|Q1|Q2|National (28/29)|Stat Neighbours (28/29)|Trend',
]
const read = (...rows: readonly string[]) =>
  committeeIndicatorSets.read(sample('Demand', '', ...rows), {}).cells

test('a year split by the grid is joined and its quarters take it; comparators keep their own year', () => {
  const cells = read(
    '||Year-End|203|0/31|||',
    '|2028/29|2029/30|Q1|Q2|National (28/29)|Stat Neighbours (28/29)|Trend',
    'Referrals|40|41|9|8|-|12|',
  )
  expect(inShort(cells)).toEqual([
    'Referrals outturn FY2028 = 40',
    'Referrals outturn FY2029 = 41',
    'Referrals outturn FY2030-Q1 = 9',
    'Referrals outturn FY2030-Q2 = 8',
    'Referrals comparator_national FY2028 = no_data',
    'Referrals comparator_stat_neighbours FY2028 = 12',
  ])
})

test('half a year is completed from the year before it, and not where the two disagree', () => {
  const table = (fragment: string) =>
    read(`|Year-End|||${fragment}||`, '|2028/29|2029/30|Q1|Q2|Current National|Trend', 'Visits|40|41|9|8|7|')
  expect(inShort(table('0/31'))).toContain('Visits outturn FY2030-Q2 = 8')
  expect(inShort(table('7/38'))).toContain('Visits outturn  = 8 *')
})

test('terms make the years academic', () => {
  const cells = read(
    '|2028/29|2029/30|2029/30 Summer|2030/31 Autumn|Current National|Trend',
    'Attendance %|90.1|91|90|88.5|92|',
  )
  expect(cells.filter((cell) => cell.role === 'outturn').map((cell) => cell.period)).toEqual([
    'AY2028',
    'AY2029',
    'AY2029-T3',
    'AY2030-T1',
  ])
})

test('years alone about schools are school years, and the kind is asked', () => {
  const [cell] = read(
    '|2028/29|2029/30|2030/31|Current National|Trend',
    'Key Stage 2 - % at the standard|60%|61%|ТВС|59%|',
  )
  expect(cell).toMatchObject({ period: 'AY2028', doubts: [{ code: 'year-kind-not-stated', grade: 'asked' }] })
})

test.each([
  ['1', '-'],
  ['ı', 'ii.'],
  ['=', ','],
  ['ē', '•'],
])('noise %s and %s among comparators has no value and waits', (a, b) => {
  const cells = read(...heading, `% enquiries|31.9%|41.1%|30.0%|33.0%|${a}|${b}|`).filter((cell) =>
    cell.role.startsWith('comparator'),
  )
  expect(cells.every((cell) => cell.value === '')).toBe(true)
  expect(cells[0]?.doubts[0]?.grade).toBe('held')
})

test('a comparator with a year in brackets keeps its figure and waits for the year', () => {
  expect(
    read(...heading, 'Days|40|41|9|8|375 (2020)|12|').find((cell) => cell.role === 'comparator_national'),
  ).toMatchObject({ value: '375', period: '', doubts: [{ grade: 'held' }] })
})

test('a table under narrative without a heading of its own has no section', () => {
  const document = sample(
    'Demand',
    '',
    ...heading,
    'Referrals|4|4|9|8|-|-|',
    '',
    'Supporting narrative',
    '',
    'Words about it all.',
    '',
    ...heading,
    'Exclusions|4|4|9|8|-|-|',
  )
  const sections = committeeIndicatorSets.read(document, {}).cells.map((cell) => cell.section)
  expect([...new Set(sections)]).toEqual(['Demand', ''])
})

test.each([
  ['shifted right', 'Referrals||40|41|9|8|-|12'],
  ['shifted left', 'Referrals|41|9|8|-|12||'],
  ['one cell more', 'Referrals|40|41|9|8|-|12||'],
])('a row %s waits', (_, row) => {
  const figures = read(...heading, row).filter((cell) => cell.value !== '')
  expect(figures.length).toBeGreaterThan(0)
  expect(figures.every((cell) => cell.doubts.some((doubt) => doubt.grade === 'held'))).toBe(true)
})
