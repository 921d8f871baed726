import { expect, test } from 'vitest'
import { readTitle } from './read-title.ts'
import { completeYear, repairSplitWords } from './repair-split-words.ts'
import { understandColumns } from './understand-columns.ts'
import { yearKindOf } from './year-kind.ts'

const columns = (...rows: readonly string[]) =>
  understandColumns(
    rows.map((row) => row.split('|')),
    { rowLabels: [] },
  ).map(({ kind }) =>
    kind.is === 'figure'
      ? `${kind.role} ${kind.period}${kind.doubt ? ' ?' : ''}`
      : kind.is === 'comparator'
        ? `${kind.role} ${kind.period}${kind.doubt ? ' ?' : ''}`
        : kind.is === 'sign'
          ? kind.role
          : kind.is,
  )

test.each([
  [
    ['202', '2/23', ''],
    ['2022/23', '', ''],
  ],
  [
    ['Te', 'erm'],
    ['Term', ''],
  ],
  [
    ['Year', '-End'],
    ['Year-End', ''],
  ],
  [
    ['12', '3/45'],
    ['12', '3/45'],
  ],
  [
    ['Year-End', '2022/23'],
    ['Year-End', '2022/23'],
  ],
])('%j is put together as %j', (cells, expected) => expect(repairSplitWords(cells)).toEqual(expected))

test('a year without its front is completed only from the year before', () => {
  expect([
    completeYear('2/23', 2021),
    completeYear('2/23', 2019),
    completeYear('2/23', null),
    completeYear('23', 2021),
  ]).toEqual([2022, null, null, null])
})

test.each([
  ['North West (20/21)', { is: 'comparator', role: 'comparator_region', year: 2020, sure: true }],
  [
    'Stat Neighbours (2O/21)',
    { is: 'comparator', role: 'comparator_stat_neighbours', year: null, sure: false },
  ],
  ['Current', { is: 'comparator', role: 'comparator_national', year: null, sure: false }],
  ['Change y-on-y', { is: 'sign', role: 'change_yoy' }],
  ['Comment', { is: 'comment' }],
  ['Lead officer', { is: 'owner' }],
  ['Zebra', { is: 'unknown' }],
])('the heading “%s”', (title, reading) => expect(readTitle(title)).toEqual(reading))

test('a quarter takes the year above its own group', () => {
  expect(
    columns('||2030-31||2031-32||', 'Measure||Qtr. 3 outturn|Qtr. 4 outturn|Qtr. 1 outturn|Target|Score'),
  ).toEqual([
    'unknown',
    'unknown',
    'outturn FY2030-Q3',
    'outturn FY2030-Q4',
    'outturn FY2031-Q1',
    'target ',
    'score',
  ])
})

test.each([
  ['twice', '|Q1 2030/31|Q1 2030/31'],
  ['in no order', '|Q1 2030/31|Q3 2030/31|Q2 2030/31'],
  ['without a year', '|2029/30|Q1'],
])('periods %s make their columns doubtful', (_, row) => {
  const [, ...read] = columns(row)
  expect(read.every((column) => column.endsWith('?'))).toBe(true)
})

test('a mended heading and a target beside it are doubtful', () => {
  expect(columns('|Q1 2O30/31|Q2 2030/31|Target')).toEqual([
    'unknown',
    'outturn FY2030-Q1 ?',
    'outturn FY2030-Q2',
    'target  ?',
  ])
})

test('years are financial beside quarters, academic beside terms, and unsure alone', () => {
  const year = { is: 'year', year: 2030 } as const
  expect(yearKindOf([year, { is: 'quarter_of_unknown_year', part: 1 }], ['School meals'])).toEqual({
    kind: 'financial',
    sure: true,
  })
  expect(yearKindOf([year, { is: 'term', code: 'AY2030-T1' }], [])).toEqual({ kind: 'academic', sure: true })
  expect(yearKindOf([year], ['Schools rated good', 'Homes'])).toEqual({ kind: 'academic', sure: false })
  expect(yearKindOf([year], ['Homes'])).toEqual({ kind: 'financial', sure: false })
})
