import { catalogue, labelIndex } from '@outturn/indicators'
import { expect, test } from 'vitest'
import { sample } from '../layouts/sample.ts'
import { matchTable } from '../match/match-table.ts'
import { readingStages, readReport } from './read-report.ts'

const table = matchTable({ indicators: [...catalogue.values()], meanings: labelIndex })
const read = (...lines: readonly string[]) =>
  readReport(sample(...lines), { matchTable: table, indicators: catalogue })
const codes = (...lines: readonly string[]) =>
  read(...lines).notes.map((note) => `${note.place.row} ${note.code}`)

test('every stage is told in order', () => {
  const stages: string[] = []
  readReport(sample('Nothing here'), { matchTable: table, onStage: (stage) => stages.push(stage) })
  expect(stages).toEqual([...readingStages])
})

test('a table without a period and a row that gave no cell are noted with their places', () => {
  expect(codes('', 'Ward|Children|Families', 'North|5|6', 'South|7|8')).toEqual(['2 table-not-understood'])
  expect(codes('Report', '', 'Ward|Q1 2030/31|Q2 2030/31', 'North|5|6')).toEqual([])
})

test('figures under no headings are noted once', () => {
  expect(codes('12 13 14 15 16', 'Words', '22 23 24 25 26')).toEqual(['1 figures-without-headings'])
})

test('a figure that no council could have waits, a believable one does not', () => {
  const { cells } = read('Indicator|Q1 2030/31|Q2 2030/31', 'Total number of Children in Care|250|250000')
  expect(cells.map((cell) => cell.doubts.map((doubt) => doubt.code).join())).toEqual([
    '',
    'outside-plausible-range',
  ])
  expect(cells[1]).toMatchObject({ value: '250000', indicator: { id: 'cla_number' } })
})

test('a total of many councils is not asked about a second time for its size', () => {
  const { cells } = read(
    'Indicator|Q1 2030/31|Q2 2030/31|England',
    'Total number of Children in Care|250|251|80,000',
  )
  expect(cells.at(-1)?.doubts.map((doubt) => doubt.code)).toEqual(['total-beside-quarter'])
})

test('a local definition beside a published comparator is asked about', () => {
  const { cells } = read(
    'Indicator|Q1 2030/31|Q2 2030/31|England',
    'Percentage of referrals which are re-referrals within one year of a closure assessment|5%|6%|23%',
  )
  expect(cells.map((cell) => cell.doubts.map((doubt) => `${doubt.grade} ${doubt.code}`).join())).toEqual([
    '',
    '',
    'asked local-definition',
  ])
})

test.each([
  ['The count was 123 children, a slight decrease on the 118 of last year.', 'narrative-against-itself'],
  ['There was a 112.4% reduction in episodes.', 'impossible-percentage'],
  ['This is high and is explained by xxx for now.', 'placeholder-in-commentary'],
  ['In this quarter 5 children from one street came into care.', 'small-count-in-commentary'],
  ['This is above our target range of 19.4 – 21.9% again.', 'target-in-commentary'],
  ['The service had •¶9.2% of interviews offered in time.', 'damaged-figure-in-commentary'],
])('“%s” is noted as %s', (sentence, code) => expect(codes(sentence)).toEqual([`1 ${code}`]))

test('a comment in a table that counts a few by age is noted, one that counts many is not', () => {
  const comment = (text: string) =>
    codes('Indicator|Q1 2030/31|Q2 2030/31|Comment', `Placements found|9|8|${text}`)
  expect(comment('No under-16 and 3 17+ in one home')).toEqual(['2 small-count-in-commentary'])
  expect(comment('There were 33 17+ in one home')).toEqual([])
})

test.each([
  'The count was 123 children, an increase on the 118 of last year.',
  'There was a 12.4% reduction in episodes.',
  'In this quarter 52 children came into care.',
])('“%s” is not', (sentence) => {
  expect(codes(sentence)).toEqual([])
})

test('a sentence about one row that gives another figure is a question about that figure', () => {
  const rows = ['Care', '', 'Indicator|Q1 2030/31|Q2 2030/31', '% of dental checks completed|84.0%|82.2%', '']
  const asked = (sentence: string) =>
    read(...rows, sentence).cells.map((cell) =>
      cell.doubts.flatMap(({ code, grade }) => (grade === 'asked' ? [code] : [])).join(),
    )
  expect(asked('Completed dental checks in Q2 stood at 69%.')).toEqual(['', 'narrative-against-table'])
  expect(asked('Completed dental checks in Q2 stood at 82%.')).toEqual(['', ''])
})

test('a paragraph that names its topic and this quarter speaks of the row in each of its sentences', () => {
  const rows = ['Care', '', 'Indicator|Q1 2030/31|Q2 2030/31', '% of dental checks completed|84.0%|82.2%', '']
  const asked = (paragraph: string) =>
    read(...rows, paragraph).cells.filter((cell) =>
      cell.doubts.some(({ code }) => code === 'narrative-against-table'),
    ).length
  expect(
    asked('Dental checks – there was a rise this quarter. Of these about 60% were completed in time.'),
  ).toBe(1)
  expect(
    asked('Dental checks – there was a rise this quarter. Of these about 82% were completed in time.'),
  ).toBe(0)
  expect(
    asked('Dental checks – there was a rise last year. Of these about 60% were completed in time.'),
  ).toBe(0)
})
