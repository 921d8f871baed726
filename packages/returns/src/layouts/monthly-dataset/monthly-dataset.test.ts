import { expect, test } from 'vitest'
import { inShort, sample } from '../sample.ts'
import { monthlyDataset } from './index.ts'

const record = (code: string, words: string, values: string) => [
  ` ${code}`,
  `1 ${words}`,
  'that go on',
  '',
  'Xq',
  'zq',
  'e ',
  'F',
  'qzx',
  '',
  'Children are safe and',
  'well. ',
  values,
  '',
  'A comment of a few words.',
]
const lines = (values: string) => [
  ...record('M', 'Number of contacts', '10 20 30 -  - n/a 50%  25 40 Local Local Local'),
  ...record('N', 'Number of plans', '10 20 30 40 33% 20%  25 40 41 42 43'),
  ...record('P', 'Percentage of visits', '10% 20% 30% 40% 33% 20% \uf070 25% 40% 41% 42% 43%'),
  '% change ',
  'from Mar-31',
  '',
  '% change',
  'from Apr-30',
  ...record('R', 'Number of visits', values),
  ...record('S', 'Number of homes', '1 2 3 4 33% 20%  3 4'),
]
const read = (values: string) =>
  monthlyDataset.read(sample(...lines(values)), {}).cells.filter((cell) => cell.code === 'R1')

test('tells months, changes, polarity, average, largest and comparators apart without headings', () => {
  expect(monthlyDataset.recognises(sample(...lines('10 20 30 40 33% 20%  25 40 - - -')))).toBeGreaterThan(0.5)
  expect(inShort(read('10 20 30 40 33% 20% \uf071 25 40 7 8 9'))).toEqual([
    'Number of visits that go on outturn 2031-01 = 10',
    'Number of visits that go on outturn 2031-02 = 20',
    'Number of visits that go on outturn 2031-03 = 30',
    'Number of visits that go on outturn 2031-04 = 40',
    'Number of visits that go on change_mom 2031-04 = 33',
    'Number of visits that go on change_yoy 2031-04 = 20',
    'Number of visits that go on polarity 2031-04 = lower_is_better',
    'Number of visits that go on avg_12m 2031-04 = 25',
    'Number of visits that go on max_12m 2031-04 = 40',
    'Number of visits that go on comparator_stat_neighbours latest = 7',
    'Number of visits that go on comparator_national latest = 8',
    'Number of visits that go on comparator_region latest = 9',
  ])
})

test('owners’ shredded names are in no cell', () => {
  const all = JSON.stringify(
    monthlyDataset.read(sample(...lines('10 20 30 40 33% 20%  25 40 - - -')), {}).cells,
  )
  expect(all).not.toMatch(/Xq|zq|qzx/)
})

test('shreds that ran together on one line are no measure', () => {
  const text = lines('10 20 30 40 33% 20%  25 40 - - -').join('\n').replaceAll('Xq\nzq', 'Xq zq')
  const { cells } = monthlyDataset.read(sample(...text.split('\n')), {})
  expect(JSON.stringify(cells)).not.toMatch(/Xq|zq|qzx/)
})

test('prose glued before the values is dropped', () =>
  expect(inShort(read('and well. 10 20 30 40 33% 20%  25 40 - - -'))[0]).toBe(
    'Number of visits that go on outturn 2031-01 = 10',
  ))

test.each([
  ['a month missing', '20 30 40 33% 20%  25 40 7 8 9', ['outturn']],
  ['a change that cannot be', '10 20 40 30 33% 20%  25 40 7 8 9', ['outturn', 'change_mom']],
  [
    'two comparators that are words',
    '10 20 30 40 33% 20%  25 40 Local Local',
    ['comparator_stat_neighbours', 'comparator_national'],
  ],
  ['two comparators that are figures', '10 20 30 40 33% 20%  25 40 7 8', ['avg_12m', 'comparator_national']],
  ['an average above the largest', '10 20 30 40 33% 20%  45 40 7 8 9', ['avg_12m', 'max_12m']],
  ['a look-alike digit', '1O 20 30 40 33% 20%  25 40 7 8 9', ['outturn']],
  [
    'a change withheld although it can be worked out',
    '10 20 30 40 - n/a 20%  25 40 7 8 9',
    ['outturn', 'change_mom'],
  ],
])('a line with %s waits', (_, values, roles) => {
  const heldRoles = new Set(
    read(values)
      .filter((cell) => cell.doubts.some((doubt) => doubt.grade === 'held'))
      .map((cell) => cell.role),
  )
  for (const role of roles) expect(heldRoles).toContain(role)
})

test('without words on time every line waits, unless the profile knows the newest month', () => {
  const silent = sample(
    ...lines('10 20 30 40 33% 20%  25 40 7 8 9').filter((line) => !line.startsWith('from')),
  )
  expect(
    monthlyDataset
      .read(silent, {})
      .cells.every((cell) => cell.doubts.some((doubt) => doubt.grade === 'held')),
  ).toBe(true)
  const known = monthlyDataset
    .read(silent, { latestPeriod: '2031-04' })
    .cells.filter((cell) => cell.code === 'R1')
  expect(inShort(known)[3]).toBe('Number of visits that go on outturn 2031-04 = 40')
})

test('a sign of polarity that the file does not name waits, the figures around it do not', () => {
  const cells = read('10 20 30 40 33% 20% \u0000 25 40 7 8 9')
  expect(inShort(cells).filter((line) => line.endsWith('*'))).toEqual([
    'Number of visits that go on polarity 2031-04 = noise *',
  ])
  expect(inShort(cells)).toContain('Number of visits that go on avg_12m 2031-04 = 25')
})
