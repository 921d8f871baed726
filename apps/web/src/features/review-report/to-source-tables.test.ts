import { expect, test } from 'vitest'
import { aCell } from './testing/a-cell.ts'
import { textsOf, toSourceTables } from './to-source-tables.ts'

test('measures head the columns and periods the rows where a row holds several measures', () => {
  const [table, ...more] = toSourceTables([
    aCell({ index: 0, column: 2, code: 'CSC 034' }),
    aCell({ index: 1, column: 3, code: 'CSC 032', label: 'Re-referrals, %', verbatim: '23.2' }),
    aCell({ index: 2, row: 25, column: 3, code: 'CSC 032', label: 'Re-referrals, %', period: '2023-05' }),
  ])
  expect(more).toEqual([])
  expect(table?.columns.map(({ code, head }) => [code, head])).toEqual([
    ['CSC 034', 'Re-referrals'],
    ['CSC 032', 'Re-referrals, %'],
  ])
  expect(table?.rows.map(({ head }) => head)).toEqual(['April 2023', 'May 2023'])
  expect(table?.rows[1]?.places[0]).toBeNull()
  expect(table?.rows[0]?.places[1]).toMatchObject({ texts: ['23.2'], cells: [1] })
})

test('a measure heads its row where every row is one measure', () => {
  const [table] = toSourceTables([
    aCell({ index: 0, column: 1, code: 'M1' }),
    aCell({ index: 1, column: 2, code: 'M1', role: 'change_mom', verbatim: '-15%' }),
    aCell({ index: 2, row: 30, column: 1, code: 'M2', label: 'Referrals' }),
  ])
  expect(table?.columns.map(({ head }) => head)).toEqual(['April 2023', 'Change on last month'])
  expect(table?.rows.map(({ code, head }) => `${code} ${head}`)).toEqual(['M1 Re-referrals', 'M2 Referrals'])
})

test('sections and tables stand apart, and no cell is lost', () => {
  const cells = [
    aCell({ index: 0 }),
    aCell({ index: 1, section: 'Care' }),
    aCell({ index: 2, table: '#90' }),
    aCell({ index: 3, address: 'Sheet!B7' }),
    aCell({ index: 4 }),
  ]
  const tables = toSourceTables(cells)
  expect(tables.map(({ title }) => title)).toEqual(['Referrals', 'Care', 'Referrals', 'Referrals'])
  const found = tables.flatMap(({ rows }) =>
    rows.flatMap(({ places }) => places.flatMap((one) => one?.cells ?? [])),
  )
  expect(found.sort()).toEqual([0, 1, 2, 3, 4])
})

test('a place that waits is held, and an empty one says what it is', () => {
  const [table] = toSourceTables([
    aCell({ state: 'asked' }),
    aCell({ index: 1, row: 25, verbatim: '', marker: 'not_due', state: 'not_due' }),
    aCell({ index: 2, row: 26, verbatim: '' }),
  ])
  expect(table?.rows.map(({ places }) => [places[0]?.state, places[0]?.texts[0]])).toEqual([
    ['held', '29'],
    ['sure', 'not due'],
    ['sure', 'blank'],
  ])
})

test('printed text is shown in its parts and without marks of layout', () => {
  expect(textsOf('10 / 11 | 90.9')).toEqual(['10 / 11', '90.9'])
  expect(textsOf('<b>1.3%</b> (96 / 7,459)')).toEqual(['1.3% (96 / 7,459)'])
  expect(textsOf('< 5')).toEqual(['< 5'])
})
