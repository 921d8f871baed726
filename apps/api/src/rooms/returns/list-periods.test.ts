import { describe, expect, it } from 'vitest'
import { lastQuarterEnded } from './list-periods.use-case.ts'

describe('lastQuarterEnded', () => {
  it.each([
    ['2026-11-22', 'FY2026-Q2'],
    ['2026-10-01', 'FY2026-Q2'],
    ['2026-09-30', 'FY2026-Q1'],
    ['2026-04-01', 'FY2025-Q4'],
    ['2026-03-31', 'FY2025-Q3'],
    ['2026-01-01', 'FY2025-Q3'],
  ])('on %s is %s', (day, code) => {
    expect(lastQuarterEnded(new Date(`${day}T00:00:00Z`))).toBe(code)
  })
})
