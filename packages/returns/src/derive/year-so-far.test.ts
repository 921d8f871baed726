import { type Basis, period } from '@outturn/indicators'
import { describe, expect, it } from 'vitest'
import { yearSoFar } from './year-so-far.ts'

describe('yearSoFar', () => {
  it.each([
    ['ytd_financial', 'FY2023-Q1', 'begins'],
    ['ytd_financial', 'FY2023-Q2', 'goes on'],
    ['ytd_financial', 'FY2023-Q4', 'goes on'],
    ['ytd_calendar', 'FY2023-Q4', 'begins'],
    ['ytd_calendar', 'FY2023-Q1', 'goes on'],
    ['ytd_academic', 'FY2023-Q2', null],
    ['ytd_academic', 'FY2023-Q3', 'goes on'],
    ['ytd_financial', '2023-04', 'begins'],
    ['ytd_financial', '2023-03', 'goes on'],
    ['ytd_academic', '2023-09', 'begins'],
    ['ytd_financial', 'FY2023', null],
    ['in_period', 'FY2023-Q2', null],
  ] as const)('%s in %s: %s', (basis: Basis, code, told) => {
    expect(yearSoFar(basis, period(code))).toBe(told)
  })
})
