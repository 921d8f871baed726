import { expect, it } from 'vitest'
import { reportedPeriods } from './reported-periods.ts'

it('counts places back into periods', () => {
  expect(reportedPeriods('quarter', '{[8105,8107)}')).toEqual(['FY2026-Q2', 'FY2026-Q3'])
  expect(reportedPeriods('month', '{[24311,24313),[24320,24321)}')).toEqual(['2025-12', '2026-01', '2026-09'])
  expect(reportedPeriods('term', '{[6068,6069)}')).toEqual(['AY2022-T3'])
  expect(reportedPeriods('financial_year', '{[2024,2025)}')).toEqual(['FY2024'])
  expect(reportedPeriods('quarter', '{}')).toEqual([])
})

it('knows no other kinds', () => {
  expect(() => reportedPeriods('fortnight', '{[1,2)}')).toThrow(RangeError)
})
