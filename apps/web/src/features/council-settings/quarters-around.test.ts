import { describe, expect, it } from 'vitest'
import { currentQuarter, quartersAround } from './quarters-around.ts'

describe('currentQuarter', () => {
  it.each([
    ['2025-04-01', 'FY2025-Q1'],
    ['2025-06-30', 'FY2025-Q1'],
    ['2025-07-01', 'FY2025-Q2'],
    ['2025-12-31', 'FY2025-Q3'],
    ['2026-01-01', 'FY2025-Q4'],
    ['2026-03-31', 'FY2025-Q4'],
  ])('%s is in %s', (day, quarter) => {
    expect(currentQuarter(day)).toBe(quarter)
  })
})

describe('quartersAround', () => {
  it('offers a year ahead and five back', () => {
    const around = quartersAround('2025-05-02')
    expect([around[0], around.at(-1), around.length]).toEqual(['FY2026-Q1', 'FY2020-Q1', 25])
  })
})
