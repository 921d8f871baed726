import { expect, test } from 'vitest'
import type { PageItem } from './page-items.ts'
import { type DrawnPage, type PageRule, rulesOfPage } from './page-rules.ts'
import { readPages } from './read-pages.ts'
import { ruledTables } from './ruled-tables.ts'

const across = (at: number, from: number, to: number): PageRule => ({ is: 'across', at, from, to })
const upright = (at: number, from: number, to: number): PageRule => ({ is: 'upright', at, from, to })
const item = (text: string, x: number, y: number): PageItem => ({
  text,
  x,
  y,
  width: 5 * text.length,
  height: 8,
})
/** Columns at 0, 100, 150, 200, 250; rows of 20 points from 100 down; two headings merged. */
const rules = [
  ...[100, 80, 60, 40, 20].map((at) => across(at, 0, 250)),
  ...[0, 100, 150, 250].map((at) => upright(at, 20, 100)),
  upright(200, 20, 80),
]
const items = [
  item('Indicator', 5, 85),
  item('2030/31', 165, 85),
  item('Q1', 155, 65),
  item('Q2', 205, 65),
  item('Seen', 5, 52),
  item('in time', 5, 43),
  item('7', 105, 46),
  item('8', 155, 46),
  item('9', 205, 46),
  item('Total', 5, 26),
]

test('cells are what lines enclose; a merged heading stands first, a broken label is joined', () => {
  const { tables, outside } = ruledTables([...items, item('Words below', 5, 5)], rules)
  expect(tables.map((table) => table.rows)).toEqual([
    [
      ['Indicator', '', '2030/31', ''],
      ['', '', 'Q1', 'Q2'],
      ['Seen in time', '7', '8', '9'],
      ['Total', '', '', ''],
    ],
  ])
  expect(outside.map(({ text }) => text)).toEqual(['Words below'])
})

test('two tables that touch are two where their columns differ', () => {
  const lower = [0, -20].map((at) => across(at, 0, 250))
  const uprights = [0, 60, 120, 180, 250].map((at) => upright(at, -20, 20))
  const { tables } = ruledTables([...items, item('B', 65, 5)], [...rules, ...lower, ...uprights])
  expect(tables.map((table) => [table.columns.length, table.rows.length])).toEqual([
    [5, 4],
    [5, 2],
  ])
  expect(tables[1]?.rows[0]).toEqual(['', 'B', '', ''])
})

test('a table overleaf with the same columns goes on, a page number between is no part of it', () => {
  const number = item('Page 3 of 9', 100, 8)
  const overleaf = { sheet: 'Page 4', items, rules }
  const lines = readPages([{ sheet: 'Page 3', items: [...items, number], rules }, overleaf])
  expect(lines.findLast((line) => line.sheet === 'Page 3')?.cells[0]).toBe('Total')
  expect(lines.filter((line) => line.sheet === 'Page 4').map(({ row, goesOn }) => [row, goesOn])).toEqual([
    [1, true],
    [2, true],
    [3, true],
    [4, true],
  ])
  const words = readPages([{ sheet: 'Page 3', items: [...items, item('In words', 5, 8)], rules }, overleaf])
  expect(words.some(({ goesOn }) => goesOn)).toBe(false)
})

test('a figure that stands alone on its line is never taken for a page number among others', () => {
  const alone = [item('12', 5, 90), item('Words', 5, 70), item('13', 5, 50), item('4', 5, 30)]
  const lines = readPages([{ sheet: 'Page 1', items: alone, rules: [] }])
  expect(lines.map((line) => line.cells[0])).toEqual(['Words', '13'])
})

test('lines are strokes, thin bars and the edges of boxes, where the page has moved them', () => {
  const codes = { save: 1, restore: 2, transform: 3, constructPath: 4, endPath: 28 }
  const path = (paint: number, ...steps: readonly number[]) => [paint, [steps], null]
  const page: DrawnPage = {
    fnArray: [1, 3, 4, 2, 4, 4, 4, 4],
    argsArray: [
      null,
      [2, 0, 0, -2, 10, 100],
      path(22, 0, 0, 0, 1, 50, 0, 1, 50, 1, 1, 0, 1, 4),
      null,
      path(20, 0, 5, 5, 1, 5, 45),
      path(20, 0, 0, 0, 1, 30, 0, 1, 30, 20, 1, 0, 20, 4),
      path(28, 0, 0, 0, 1, 99, 0, 1, 99, 99, 1, 0, 99, 4),
      path(20, 0, 0, 0, 1, 40, 40),
    ],
  }
  expect(rulesOfPage(page, codes)).toEqual([
    across(99, 10, 110),
    upright(5, 5, 45),
    across(0, 0, 30),
    across(20, 0, 30),
    upright(0, 0, 20),
    upright(30, 0, 20),
  ])
})
