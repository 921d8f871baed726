import { expect, test } from 'vitest'
import { aReadCell, doubtsOf } from './a-cell.ts'
import { arrowAgainstFigures } from './arrow-against-figures.ts'
import { comparatorOfFullYear } from './comparator-of-full-year.ts'
import { comparatorUnlikeOthers } from './comparator-unlike-others.ts'
import { cumulativeDoesNotRun } from './cumulative-does-not-run.ts'
import { dashReadAsOne } from './dash-read-as-one.ts'
import { duplicateRow } from './duplicate-row.ts'
import { labelInTwoSections } from './label-in-two-sections.ts'
import { monthsDoNotAddUp } from './months-do-not-add-up.ts'
import { percentOverHundred } from './percent-over-hundred.ts'
import { printedRateNotItsParts } from './printed-rate-not-its-parts.ts'
import { signRepeatedDifferently } from './sign-repeated-differently.ts'
import { targetOfOlderQuarter } from './target-of-older-quarter.ts'
import { totalBesideQuarter } from './total-beside-quarter.ts'
import { zeroNotYetLoaded } from './zero-not-yet-loaded.ts'
import { zeroOrNotCollected } from './zero-or-not-collected.ts'

const quarters = (values: readonly string[]) =>
  values.map((value, i) => aReadCell({ value, period: `FY2024-Q${i + 1}`, column: i + 1 }))

test('dash-read-as-one: a bare 1 beside a missing comparator loses its value and waits', () => {
  const read = dashReadAsOne([
    aReadCell({ value: '31.9', verbatim: '31.9%', unit: 'percent' }),
    aReadCell({ role: 'comparator_national', value: '1' }),
    aReadCell({ role: 'comparator_region', marker: 'no_data' }),
  ])
  expect(read[1]).toMatchObject({ value: '', marker: 'noise' })
  expect(doubtsOf(read)).toEqual(['', 'held:dash-read-as-one', ''])
})

test('dash-read-as-one: a believable 1 keeps its value but waits too', () => {
  const read = dashReadAsOne([
    aReadCell({ value: '1.2' }),
    aReadCell({ role: 'comparator_national', value: '1' }),
    aReadCell({ role: 'comparator_region', value: '1.4' }),
  ])
  expect(read[1]).toMatchObject({ value: '1' })
  expect(doubtsOf(read)[1]).toBe('held:dash-read-as-one')
})

test('duplicate-row: the second of two equal rows waits, of two unlike rows both', () => {
  const row = (n: number, value: string) => aReadCell({ row: n, value })
  expect(doubtsOf(duplicateRow([row(1, '5'), row(2, '5')]))).toEqual(['', 'held:duplicate-row'])
  expect(doubtsOf(duplicateRow([row(1, '5'), row(2, '6')]))).toEqual([
    'held:duplicate-differs',
    'held:duplicate-differs',
  ])
})

test('duplicate-row: a code in another table repeats or contradicts', () => {
  const cell = (section: string, value: string, row: number) =>
    aReadCell({ section, value, row, code: 'PI.1' })
  expect(doubtsOf(duplicateRow([cell('A', '5', 1), cell('B', '5', 9)]))).toEqual([
    '',
    'noted:repeated-figure',
  ])
  expect(doubtsOf(duplicateRow([cell('A', '5', 1), cell('B', '7', 9)]))).toEqual([
    'held:duplicate-differs',
    'held:duplicate-differs',
  ])
})

test('percent-over-100 waits, a change may pass 100', () => {
  expect(
    doubtsOf(
      percentOverHundred([
        aReadCell({ unit: 'percent', value: '112.4' }),
        aReadCell({ unit: 'percent', value: '175', role: 'change_mom' }),
        aReadCell({ unit: 'percent', value: '100' }),
      ]),
    ),
  ).toEqual(['held:percent-over-100', '', ''])
})

test.each([
  ['88.9', '112', '126', '112 / 126 | 88.9', ''],
  ['80.7', '25', '31', '25 / 31 | 80.7', 'noted:rounding'],
  ['89.5', '112', '126', '112 / 126 | 89.5', 'held:printed-rate-not-its-parts'],
  ['84.2', '86', '100', '84.2% (86 / 100)', 'asked:printed-rate-not-its-parts'],
  ['50.0', '1', '0', '1 / 0 | 50.0', 'held:printed-rate-not-its-parts'],
])('printed-rate-not-its-parts: %s for %s of %s', (value, numerator, denominator, verbatim, doubts) => {
  const [read] = printedRateNotItsParts([
    aReadCell({ unit: 'percent', value, numerator, denominator, verbatim }),
  ])
  expect(doubtsOf([read as NonNullable<typeof read>])).toEqual([doubts])
  expect(read).toMatchObject({ value, numerator, denominator })
})

test('arrow-against-figures: the row waits whose arrow points the other way', () => {
  const row = (n: number, now: string, before: string, marker: string) => [
    aReadCell({ row: n, label: String(n), value: now }),
    aReadCell({ row: n, label: String(n), value: before, period: 'FY2025-Q1' }),
    aReadCell({ row: n, label: String(n), role: 'change_qoq', marker }),
  ]
  const read = arrowAgainstFigures([
    ...row(1, '5', '4', 'up'),
    ...row(2, '4', '5', 'down'),
    ...row(3, '9', '7', 'down'),
  ])
  expect(doubtsOf(read).slice(0, 6)).toEqual(['', '', '', '', '', ''])
  expect(doubtsOf(read).slice(6)).toEqual(Array(3).fill('held:arrow-against-figures'))
})

test('sign-repeated-differently: both signs wait', () => {
  const sign = (marker: string, row: number) => aReadCell({ role: 'trend_short', marker, row, code: 'PI.1' })
  expect(doubtsOf(signRepeatedDifferently([sign('improving', 1), sign('flat', 9)]))).toEqual(
    Array(2).fill('held:sign-repeated-differently'),
  )
  expect(doubtsOf(signRepeatedDifferently([sign('flat', 1), sign('flat', 9)]))).toEqual(['', ''])
})

test('total-beside-quarter: an annual total beside a quarter waits', () => {
  expect(
    doubtsOf(
      totalBesideQuarter([
        aReadCell({ value: '197' }),
        aReadCell({ role: 'comparator_region', value: '12993' }),
        aReadCell({ role: 'comparator_stat_neighbours', value: '210' }),
      ]),
    ),
  ).toEqual(['', 'held:total-beside-quarter', ''])
})

test('zero-or-not-collected: zeros in all early periods are asked about', () => {
  expect(doubtsOf(zeroOrNotCollected(quarters(['0', '0', '34', '37'])))).toEqual([
    'asked:zero-or-not-collected',
    'asked:zero-or-not-collected',
    '',
    '',
  ])
  expect(doubtsOf(zeroOrNotCollected(quarters(['0', '1', '0', '2'])))).toEqual(['', '', '', ''])
})

test('zero-not-yet-loaded: zeros in the newest periods are asked about', () => {
  expect(doubtsOf(zeroNotYetLoaded(quarters(['153', '155', '156', '0'])))).toEqual([
    '',
    '',
    '',
    'asked:zero-not-yet-loaded',
  ])
})

test('label-in-two-sections: the label alone names neither', () => {
  expect(
    doubtsOf(
      labelInTwoSections([
        aReadCell({ section: 'A' }),
        aReadCell({ section: 'B' }),
        aReadCell({ label: 'Other' }),
      ]),
    ),
  ).toEqual(['asked:label-in-two-sections', 'asked:label-in-two-sections', ''])
})

test('comparator-of-full-year: not before the fourth quarter', () => {
  const row = (period: string) => [
    aReadCell({ value: '50.6', basis: 'ytd', period }),
    aReadCell({ role: 'comparator_national', value: '91.0', period: 'FY2020' }),
  ]
  expect(doubtsOf(comparatorOfFullYear(row('FY2022-Q2')))).toEqual(['', 'asked:comparator-of-full-year'])
  expect(doubtsOf(comparatorOfFullYear(row('FY2022-Q4')))).toEqual(['', ''])
})

test('comparator-unlike-others: 80.44 beside 58 and 62.5 is noted', () => {
  const figure = (
    role: 'comparator_national' | 'comparator_region' | 'comparator_stat_neighbours',
    value: string,
  ) => aReadCell({ role, value, unit: 'percent' })
  expect(
    doubtsOf(
      comparatorUnlikeOthers([
        figure('comparator_national', '58'),
        figure('comparator_region', '62.5'),
        figure('comparator_stat_neighbours', '80.44'),
      ]),
    ),
  ).toEqual(['', '', 'noted:comparator-unlike-others'])
})

test('cumulative-does-not-run: a fall waits, a small correction is noted', () => {
  const run = (values: readonly number[], basis: 'ytd' | 'in_month', label: string) =>
    values.map((n, i) => aReadCell({ value: String(n), basis, label, period: `2023-0${i + 4}`, row: i + 1 }))
  const read = cumulativeDoesNotRun([
    ...run([8, 15, 23, 23, 6], 'in_month', 'month'),
    ...run([8, 23, 46, 68, 74], 'ytd', 'so far'),
  ])
  expect(doubtsOf(read).slice(5)).toEqual(['', '', '', 'noted:running-sum-corrected', ''])
  const fallen = cumulativeDoesNotRun(run([8, 23, 2, 68, 74], 'ytd', 'so far'))
  expect(doubtsOf(fallen)).toEqual([
    '',
    'held:cumulative-does-not-run',
    'held:cumulative-does-not-run',
    '',
    '',
  ])
})

test('months-do-not-add-up: a year smaller than its months is right for children only, a larger one never', () => {
  const table = (label: string, year: string) => [
    ...['5', '6', '7'].map((value, i) =>
      aReadCell({ value, table: 't', label, basis: 'in_month', period: `2030-0${i + 4}`, row: i }),
    ),
    aReadCell({ value: year, table: 't', label, basis: 'ytd', period: 'FY2030', row: 9 }),
  ]
  const held = (label: string, year: string) =>
    doubtsOf(monthsDoNotAddUp(table(label, year))).filter((doubt) => doubt !== '').length
  expect([
    held('Episodes', '18'),
    held('Episodes', '17'),
    held('Episodes', '12'),
    held('Children', '12'),
    held('Children', '25'),
  ]).toEqual([0, 0, 3, 0, 3])
})

test('target-of-older-quarter: a target beside an older quarter than the report reaches waits', () => {
  const cells = [
    aReadCell({ value: '5' }),
    aReadCell({ role: 'target', value: '9', period: 'FY2025-Q1' }),
    aReadCell({ role: 'target', value: '9' }),
  ]
  expect(doubtsOf(targetOfOlderQuarter(cells))).toEqual(['', 'held:target-of-older-quarter', ''])
})

test('duplicate-row: a copy under another group of the same table waits', () => {
  const row = (n: number, section: string) =>
    ['4', '5'].map((value, i) =>
      aReadCell({ row: n, section, value, table: 't', period: `FY2025-Q${i + 1}` }),
    )
  expect(doubtsOf(duplicateRow([...row(1, 'A'), ...row(2, 'B')]))).toEqual([
    '',
    '',
    'held:duplicate-row',
    'held:duplicate-row',
  ])
})
