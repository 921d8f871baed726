import { expect, test } from 'vitest'
import { type PageItem, rowsOfPage } from '../page-items.ts'
import { dropEdges } from './drop-edges.ts'
import { joinWrapped } from './join-wrapped.ts'
import { readLoose } from './read-loose.ts'

/** Words at a distance from the left and a height from the bottom, in letters 8 points high. */
const item = (text: string, x: number, y: number): PageItem => ({
  text,
  x,
  y,
  width: 4 * text.length,
  height: 8,
})
const rowOf = (y: number, ...cells: readonly (readonly [number, string])[]): readonly PageItem[] =>
  cells.map(([x, text]) => item(text, x, y))
const read = (...items: readonly PageItem[]) => readLoose(joinWrapped(rowsOfPage(items), 'Page 1'))
const cellsOf = (lines: ReturnType<typeof read>): readonly string[] =>
  lines.map(({ cells }) => cells.join('|'))

const heading = rowOf(200, [0, 'Indicator'], [150, 'Q1 2030/31'], [220, 'Q2 2030/31'], [290, 'England'])

test('a label broken over lines is one cell, wherever its figures stand', () => {
  const lines = read(
    ...heading,
    ...rowOf(180, [0, 'Children who were'], [150, '7'], [220, '8'], [290, '-']),
    ...rowOf(171, [0, 'seen in time']),
    ...rowOf(151, [0, 'Visits that were']),
    ...rowOf(146.5, [150, '17'], [220, '18'], [290, '-']),
    ...rowOf(142, [0, 'late']),
  )
  expect(cellsOf(lines)).toEqual([
    'Indicator|Q1 2030/31|Q2 2030/31|England',
    'Children who were seen in time|7|8|-',
    'Visits that were late|17|18|-',
  ])
  expect(lines.some(({ byPosition }) => byPosition)).toBe(false)
})

test('figures with a common right edge make one column, however far they reach', () => {
  const lines = read(
    ...heading,
    ...rowOf(180, [0, 'Contacts'], [158, '12,345'], [228, '12,111'], [290, '-']),
    ...rowOf(160, [0, 'Homes'], [178, '1'], [248, '2'], [290, '-']),
  )
  expect(cellsOf(lines).slice(1)).toEqual(['Contacts|12,345|12,111|-', 'Homes|1|2|-'])
})

test('a year in the middle over its quarters stands over the first of them', () => {
  const lines = read(
    ...rowOf(220, [185, '2029/30'], [325, '2030/31']),
    ...rowOf(200, [0, 'Indicator'], [150, 'Q3'], [235, 'Q4'], [290, 'Q1'], [375, 'Q2']),
    ...rowOf(180, [0, 'Homes'], [150, '5'], [235, '6'], [290, '7'], [375, '8']),
    ...rowOf(160, [0, 'Visits'], [150, '15'], [235, '16'], [290, '17'], [375, '18']),
  )
  expect(cellsOf(lines)[0]).toBe('|2029/30||2030/31|')
})

test('where rows stand as close as the lines of a cell, words between them make both wait', () => {
  const lines = read(
    ...heading,
    ...rowOf(190, [0, 'Children seen'], [150, '7'], [220, '8'], [290, '-']),
    ...rowOf(180, [0, 'in time']),
    ...rowOf(170, [0, 'Visits'], [150, '17'], [220, '18'], [290, '-']),
    ...rowOf(160, [0, 'Homes'], [150, '27'], [220, '28'], [290, '-']),
  )
  expect(lines.map(({ cells, byPosition }) => [cells[0], byPosition ?? false])).toEqual([
    ['Indicator', false],
    ['Children seen in time', true],
    ['Visits', true],
    ['Homes', false],
  ])
})

test('a table goes on overleaf without the headings that are printed again', () => {
  const body = (y: number, name: string) => rowOf(y, [0, name], [150, '7'], [220, '8'], [290, '-'])
  const first = joinWrapped(rowsOfPage([...heading, ...body(180, 'Homes'), ...body(160, 'Visits')]), 'Page 1')
  const overleaf = joinWrapped(rowsOfPage([...heading, ...body(180, 'Places')]), 'Page 2')
  const lines = readLoose([...first, ...overleaf])
  expect(lines.map(({ sheet, cells, goesOn }) => [sheet, cells[0], goesOn])).toEqual([
    ['Page 1', 'Indicator', undefined],
    ['Page 1', 'Homes', undefined],
    ['Page 1', 'Visits', undefined],
    ['Page 2', 'Places', true],
  ])
})

test('words at the top of a page may end the row before, which waits', () => {
  const last = rowOf(160, [0, 'Children who were'], [150, '7'], [220, '8'], [290, '-'])
  const homes = rowOf(180, [0, 'Homes'], [150, '1'], [220, '2'], [290, '-'])
  const first = joinWrapped(rowsOfPage([...heading, ...homes, ...last]), 'Page 1')
  const lines = readLoose([...first, ...joinWrapped(rowsOfPage(rowOf(200, [0, 'seen in time'])), 'Page 2')])
  expect(lines.map(({ cells, byPosition }) => [cells[0], byPosition ?? false])).toEqual([
    ['Indicator', false],
    ['Homes', false],
    ['Children who were', true],
    ['seen in time', false],
  ])
})

test('what every page prints at its edge is left out, a row of figures never', () => {
  const page = (number: number) =>
    rowsOfPage([
      ...rowOf(300, [0, 'Children and families']),
      ...rowOf(200, [0, 'Homes'], [150, `${number}`], [220, `${number + 1}`]),
      ...rowOf(10, [0, `Page ${number} of 3`], [200, 'Not for sharing']),
    ])
  const left = dropEdges([page(1), page(2), page(3)])
  expect(left.map((rows) => rows.map((row) => row.phrases.map(({ text }) => text).join('|')))).toEqual([
    ['Homes|1|2'],
    ['Homes|2|3'],
    ['Homes|3|4'],
  ])
})
