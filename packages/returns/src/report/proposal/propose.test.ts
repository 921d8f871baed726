import { catalogue } from '@outturn/indicators'
import { expect, test } from 'vitest'
import { aMatchedCell } from '../a-matched-cell.ts'
import type { MatchedCell } from '../matched-cell.ts'
import { hold, note } from '../read-cell-types.ts'
import { newestQuarter, proposalOf, proposeQuarter } from './propose.ts'
import { monthsOfQuarter } from './quarter-from-months.ts'

const months = (
  id: string,
  basis: 'snapshot' | 'in_period' | 'ytd_financial',
  values: readonly string[],
  part: Partial<MatchedCell> = {},
) =>
  values.map((value, i) =>
    aMatchedCell({
      period: `2030-0${i + 4}`,
      value,
      row: i,
      indicator: { id, basis, by: 'label', confidence: 1 },
      ...part,
    }),
  )
const quarter = (cells: readonly MatchedCell[]) =>
  proposeQuarter(cells, 'FY2030-Q1', catalogue).map(
    (p) =>
      `${p.indicator}/${p.basis} ${p.value.kind === 'measured' ? p.value.amount : p.value.because} ${p.derived}`,
  )

test('months of a quarter cross the year', () =>
  expect(monthsOfQuarter('FY2030-Q4')).toEqual(['2031-01', '2031-02', '2031-03']))

test('a snapshot and a year to date take the newest month, an additive count adds up', () => {
  expect(quarter(months('cla_number', 'snapshot', ['5', '6', '7']))).toEqual([
    'cla_number/snapshot 7 newest_month',
  ])
  expect(quarter(months('rereferrals_pct', 'ytd_financial', ['5', '6', '7']))).toEqual([
    'rereferrals_pct/ytd_financial 7 newest_month',
  ])
  expect(quarter(months('referrals_number', 'in_period', ['5', '6', '7']))).toEqual([
    'referrals_number/in_period 18 months',
  ])
})

test('a percentage is gathered from its parts or not at all', () => {
  expect(quarter(months('icpc_15d_pct', 'in_period', ['50', '60', '70']))).toEqual([])
  expect(
    quarter(months('icpc_15d_pct', 'in_period', ['50', '50', '50'], { numerator: '1', denominator: '4' })),
  ).toEqual(['icpc_15d_pct/in_period 25 months'])
})

test('what waits for a person offers nothing, and breaks a sum', () => {
  const [a, b, c] = months('referrals_number', 'in_period', ['5', '6', '7'])
  if (!a || !b || !c) throw new Error('three months')
  expect(proposalOf(hold(b, 'digits-look-alike', '') as MatchedCell)).toBeNull()
  expect(quarter([a, hold(b, 'digits-look-alike', '') as MatchedCell, c])).toEqual([])
})

test('the newest quarter is the newest that is complete', () => {
  expect(newestQuarter(months('cla_number', 'snapshot', ['1', '2', '3', '4', '5']))).toBe('FY2030-Q1')
  expect(newestQuarter([aMatchedCell({ period: 'FY2029-Q4' }), aMatchedCell({ period: 'FY2029-Q3' })])).toBe(
    'FY2029-Q4',
  )
  expect(newestQuarter([])).toBeNull()
})

test('a month that the report does not reach fills nothing, a blank that a person called not due says so', () => {
  const blank = aMatchedCell({ period: '2030-07', value: '', marker: 'not_due' })
  expect(proposalOf(blank)).toBeNull()
  const answered = note(blank, 'blank-in-column', 'Asked and answered.') as MatchedCell
  expect(proposalOf(answered)?.value).toEqual({ kind: 'missing', because: 'not_due' })
})
