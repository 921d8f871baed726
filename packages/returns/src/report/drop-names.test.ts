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

test.each([
  ['Scorecard Q2.xlsx', 'Scorecard Q2.xlsx'],
  ['Return of Mr A Nonymous.txt', 'Return.txt'],
  ['Owner - Jo Bloggs.xlsx', 'report.xlsx'],
  ['Mrs Jo Bloggs', 'report'],
])('the file “%s” is called “%s”', (name, expected) => expect(dropNamesFromFile(name)).toBe(expected))

test('a sheet that is called after somebody is called by its number', () => {
  const line = (sheet: string | null) => ({ sheet, row: 1, cells: ['x'] })
  const sheets = (...names: readonly (string | null)[]) =>
    dropNamesFromSheets(names.map(line)).map(({ sheet }) => sheet)
  expect(sheets('Quarter 2', 'Mrs Jo Bloggs', 'Quarter 2')).toEqual(['Quarter 2', 'Sheet 2', 'Quarter 2'])
  expect(sheets(null, null)).toEqual([null, null])
})
