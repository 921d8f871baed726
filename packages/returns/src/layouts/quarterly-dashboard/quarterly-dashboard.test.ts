import { expect, test } from 'vitest'
import { inShort, sample } from '../sample.ts'
import { quarterlyDashboard } from './index.ts'

const heading =
  '|MEASURES|2030-31 Q3|2030-31 Q2|Change q-on-q|Change y-on-y|2030-31 Q1|2029-30 Q4|2029-30 Q3|Region|National|Trend|Comment'

const read = (...rows: readonly string[]) => quarterlyDashboard.read(sample(heading, ...rows), {}).cells

test('reads each period from its heading, newest first, with changes between', () => {
  const document = sample(
    heading,
    'Care|Number at period end|50|40|↑|↓|41|42|60|-|45|| 50 is equivalent to 61.20 per 10,000',
  )
  expect(quarterlyDashboard.recognises(document)).toBeGreaterThan(0.5)
  expect(inShort(quarterlyDashboard.read(document, {}).cells)).toEqual([
    'Number at period end outturn FY2030-Q3 = 50',
    'Number at period end outturn FY2030-Q2 = 40',
    'Number at period end change_qoq FY2030-Q3 = up',
    'Number at period end change_yoy FY2030-Q3 = down',
    'Number at period end outturn FY2030-Q1 = 41',
    'Number at period end outturn FY2029-Q4 = 42',
    'Number at period end outturn FY2029-Q3 = 60',
    'Number at period end comparator_region latest = no_data',
    'Number at period end comparator_national latest = 45',
    'Number at period end, per 10,000 equivalent FY2030-Q3 = 61.20',
  ])
})

test('a group under a link row is asked about, and the link is no measure', () => {
  const cells = read(
    'Care|Exits|5|4|↑|↑|4|4|4|-|-||',
    '|Click here for the list||||||||||| ',
    'Plans|Homes|3|2|↑|↑|2|2|2|-|-||',
    '|Starts|3|2|↑|↑|2|2|2|-|-||',
  )
  const asked = (label: string) =>
    cells.filter(
      (cell) => cell.label === label && cell.doubts.some((doubt) => doubt.code === 'group-may-be-moved'),
    ).length
  expect([asked('Exits'), asked('Homes'), asked('Starts')]).toEqual([0, 10, 0])
  expect(cells.find((cell) => cell.label === 'Homes')).toMatchObject({
    section: 'Plans',
    sectionAbove: 'Care',
  })
  expect(cells.some((cell) => cell.label.startsWith('Click'))).toBe(false)
})

test('parts in a comment join only the figure they give', () => {
  const cells = read(
    'SEND|Plans in time (%)|50.0|40.0|↑|↑|41|42|43|-|-||Q3 10 of 20 in time',
    '|Visits (%)|50.0|40.0|↑|↑|41|42|43|-|-||Q3 7 of 20 in time',
  )
  expect(inShort(cells).filter((line) => line.includes('/'))).toEqual([
    'Plans in time (%) outturn FY2030-Q3 = 10/20 50.0',
  ])
})

test.each([
  ['one cell too many', 'Care|Exits||50|40|↑|↓|41|42|60|-|45||'],
  ['one cell too few', 'Care|Exits|40|↑|↓|41|42|60|-|45||'],
  ['shifted right, its last cell lost', 'Care|Exits||50|40|↑|↓|41|42|60|-|45|'],
  ['an arrow against its figures', 'Care|Exits|50|40|↓|↓|41|42|60|-|45||'],
  ['a look-alike digit', 'Care|Exits|5O|40|↑|↓|41|42|60|-|45||'],
])('a row with %s waits for a person', (_, row) => {
  const good = [
    'Care|Starts|5|4|↑|↑|4|4|4|-|-||',
    '|Visits|6|5|↑|↑|4|4|4|-|-||',
    '|Homes|6|5|↑|↑|4|4|4|-|-||',
  ]
  const outturns = read(...good, row).filter(
    (cell) => cell.label === 'Exits' && cell.role === 'outturn' && cell.value !== '',
  )
  expect(outturns.length).toBeGreaterThan(0)
  const newest = outturns.filter((cell) => cell.period === 'FY2030-Q3' || cell.value.startsWith('5'))
  expect(newest.every((cell) => cell.doubts.some((doubt) => doubt.grade === 'held'))).toBe(true)
})

test('headings that stand in no order hold their columns', () => {
  const document = sample(
    heading.replace('2030-31 Q2', '2029-30 Q4').replace('|2029-30 Q4|2029-30 Q3', '|2030-31 Q2|2029-30 Q3'),
    'Care|Exits|5|4|↑|↑|4|4|4|-|-||',
  )
  expect(
    quarterlyDashboard
      .read(document, {})
      .cells.filter((cell) => cell.role === 'outturn')
      .every((cell) => cell.doubts.some((doubt) => doubt.grade === 'held')),
  ).toBe(true)
})
