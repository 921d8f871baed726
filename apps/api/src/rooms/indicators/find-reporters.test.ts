import { describe, expect, it } from 'vitest'
import { latestOf } from './find-reporters.use-case.ts'

describe('latestOf', () => {
  it('is the period that ends last, and the shorter of two that end together', () => {
    expect(latestOf(['FY2023-Q4', 'FY2024-Q1', 'FY2023'])).toBe('FY2024-Q1')
    expect(latestOf(['FY2023', 'FY2023-Q4', '2024-03'])).toBe('2024-03')
  })
  it('leaves out what is no period', () => {
    expect(latestOf(['soon'])).toBeNull()
    expect(latestOf(['soon', 'CY2023'])).toBe('CY2023')
  })
})
