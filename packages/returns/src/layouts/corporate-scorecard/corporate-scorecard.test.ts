import { expect, test } from 'vitest'
import { inShort, sample } from '../sample.ts'
import { corporateScorecard } from './index.ts'

const document = sample(
  '## Scorecard',
  '',
  '||2030-31||2031-32|||||Benchmarks',
  'Performance Indicator||Qtr. 3 outturn|Qtr. 4 outturn|Qtr. 1 outturn|Target|Score|Short term trend|Annual trend|',
  'Homes|<b>PI.7</b> % of visits in time|80%|81.5%|<b>75.0%</b> (30 / 40)|90%|▲|↘|↘|70% West Midlands regional data',
  '|<b>PI.8</b> Plans per 10,000|40.1|41.0|<b>39.0</b> (40 / 9,000)|43|★|↗|→|Local measure, no external benchmarking available.',
  '',
  '## Exceptions',
  '',
  '### PI.7 % of visits in time',
  '',
  'PI|2030-31||2031-32|||',
  '|Q3|Q4|Quarter 1|||',
  '|||Outturn|Target|S|T',
  'PI.7|80|81.5|75.0%|90%|▲|➡',
)
const { cells } = corporateScorecard.read(document, {})

test('joins the year above with the quarter below, and fills the theme down', () => {
  expect(corporateScorecard.recognises(document)).toBeGreaterThan(0.5)
  expect(inShort(cells).slice(0, 8)).toEqual([
    '% of visits in time outturn FY2030-Q3 = 80',
    '% of visits in time outturn FY2030-Q4 = 81.5',
    '% of visits in time outturn FY2031-Q1 = 30/40 75.0',
    '% of visits in time target FY2031-Q1 = 90',
    '% of visits in time score FY2031-Q1 = triangle',
    '% of visits in time trend_short FY2031-Q1 = deteriorating *',
    '% of visits in time trend_annual FY2031-Q1 = deteriorating',
    '% of visits in time comparator_region latest = 70',
  ])
  expect(cells.filter((cell) => cell.code === 'PI.8').every((cell) => cell.section === 'Homes')).toBe(true)
})

test('the exception table repeats a code: figures agree, signs do not', () => {
  const repeated = cells.filter((cell) => cell.section === 'Exceptions')
  expect(inShort(repeated)).toEqual([
    '% of visits in time outturn FY2030-Q3 = 80',
    '% of visits in time outturn FY2030-Q4 = 81.5',
    '% of visits in time outturn FY2031-Q1 = 75.0',
    '% of visits in time target FY2031-Q1 = 90',
    '% of visits in time score FY2031-Q1 = triangle',
    '% of visits in time trend_short FY2031-Q1 = flat *',
  ])
})

test('a rate that its own parts contradict keeps the printed figures and asks', () => {
  const rate = cells.find(
    (cell) => cell.code === 'PI.8' && cell.period === 'FY2031-Q1' && cell.role === 'outturn',
  )
  expect(rate).toMatchObject({
    value: '39.0',
    numerator: '40',
    denominator: '9000',
    doubts: [{ code: 'printed-rate-not-its-parts', grade: 'asked' }],
  })
})

test('prose in the column of comparators is a measure without one', () => {
  expect(cells.find((cell) => cell.code === 'PI.8' && cell.role.startsWith('comparator'))).toMatchObject({
    value: '',
    marker: 'local_only',
  })
})
