import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dropNames, dropNamesFromFile, dropNamesFromSheets } from './drop-names.ts'
import { aReadCell } from './rules/a-cell.ts'

test.each([
  ['Children in care (Lead: Jo Bloggs)', 'Children in care'],
  ['Children in care - owner: Mr A. Nonymous', 'Children in care'],
  ['Visits, Cllr Somebody Else', 'Visits'],
  ['Lead times for Social Workers', 'Lead times for Social Workers'],
  ['Head count: all staff', 'Head count: all staff'],
])('“%s” becomes “%s”', (label, expected) =>
  expect(dropNames([aReadCell({ label })])[0]?.label).toBe(expected),
)

const places = ['Northvale', 'St Helens', 'Kingston upon Hull, City of']
test.each([
  ['Scorecard Q2.xlsx', 'Scorecard Q2.xlsx', 0],
  [
    'Northvale_childrens_services_2023-24_Q2_v3 final.xlsx',
    'Northvale_childrens_services_2023-24_Q2_v3 final.xlsx',
    0,
  ],
  ['St Helens CSC dataset Aug-21 (copy).csv', 'St Helens CSC dataset Aug-21 (copy).csv', 0],
  ['ChildrenServicesQ2.csv', 'ChildrenServicesQ2.csv', 0],
  ['Return of Mr A Nonymous.txt', 'Return (3fa9).txt', 1],
  ['Owner - Jo Bloggs.xlsx', 'report (3fa9).xlsx', 1],
  ['Mrs Jo Bloggs', 'report (3fa9)', 1],
  ['Return Jane Smith Q2.xlsx', 'Return Q2 (3fa9).xlsx', 2],
  ['Jane Young.xlsx', 'report (3fa9).xlsx', 2],
  ['Q2 return (Smith).xlsx', 'Q2 return (3fa9).xlsx', 1],
  ['KPIs_from_jane_smith_2023.pdf', 'KPIs_from_2023 (3fa9).pdf', 2],
])('the file “%s” is called “%s”', (name, expected, leftOut) =>
  expect(dropNamesFromFile(name, { places, mark: '3fa9' })).toEqual({ name: expected, leftOut }),
)

test('two files whose names differ by a person alone are told apart by what they hold', () => {
  const called = ['a1b2', 'c3d4'].map(
    (mark, at) => dropNamesFromFile(`Return ${['Jane Smith', 'Ben Jones'][at]}.csv`, { places, mark }).name,
  )
  expect(new Set(called).size).toBe(2)
})

test('a name of any unusual words is never kept whole', () => {
  const odd = fc.stringMatching(/^[A-Z][a-z]{4,9}zq$/)
  fc.assert(
    fc.property(odd, odd, (first, last) => {
      const { name, leftOut } = dropNamesFromFile(`Return ${first} ${last} Q2.xlsx`, { places, mark: '3fa9' })
      expect([name, leftOut]).toEqual(['Return Q2 (3fa9).xlsx', 2])
    }),
  )
})

test('a sheet that is called after somebody is called by its number, and the report says so', () => {
  const line = (sheet: string | null) => ({ sheet, row: 1, cells: ['x'] })
  const named = (...names: readonly (string | null)[]) =>
    dropNamesFromSheets({ name: 'report', lines: names.map(line), hidden: ['Jane Smith'] })
  const { lines, renamed, hidden } = named('Quarter 2', 'Mrs Jo Bloggs', 'Jane Smith Q2', 'Quarter 2')
  expect(lines.map(({ sheet }) => sheet)).toEqual(['Quarter 2', 'Sheet 2', 'Q2 (sheet 3)', 'Quarter 2'])
  expect(renamed).toEqual(['Sheet 2', 'Q2 (sheet 3)'])
  expect(hidden).toEqual(['Sheet 1'])
  expect(named(null, null).lines.map(({ sheet }) => sheet)).toEqual([null, null])
})
