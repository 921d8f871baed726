import { expect, test } from 'vitest'
import { type ReportedRuns, wantedTables } from './wanted-tables.ts'

const runs = (places: string, kind = 'quarter'): ReportedRuns => ({
  ...{ indicator_id: 'rereferrals_pct', basis: 'in_period' },
  ...{ kind, places },
})

// Places of quarters are years times four, plus the quarter: 8105 is FY2026-Q2.
test('the newest period, whoever signed off last', () => {
  expect(wantedTables([runs('{[8100,8106)}')], [])).toEqual([
    { indicator: 'rereferrals_pct', basis: 'in_period', period: 'FY2026-Q2' },
  ])
})

test('and the periods of the latest sign-offs, where the indicator was reported in them', () => {
  const wanted = wantedTables([runs('{[8102,8104),[8105,8106)}')], ['FY2025-Q4', 'FY2026-Q1', 'FY2026-Q2'])
  expect(wanted.map(({ period }) => period)).toEqual(['FY2026-Q2', 'FY2025-Q4'])
})

test('of two kinds of period the one that a league table opens with', () => {
  const wanted = wantedTables([runs('{[24315,24316)}', 'month'), runs('{[8000,8001)}')], [])
  expect(wanted.map(({ period }) => period)).toEqual(['FY2000-Q1'])
})

test('nothing of what the catalogue does not know', () => {
  expect(wantedTables([{ ...runs('{[8105,8106)}'), indicator_id: 'unheard_of' }], [])).toEqual([])
})
