import { describe, expect, it } from 'vitest'
import { basisPhrase, periodInFull, periodTitle, shortPeriod, yearPhrase } from './periods.ts'

describe('periods in words', () => {
  it('names a quarter and its months', () => {
    expect(periodTitle('FY2022-Q2')).toBe('Quarter 2 2022/23')
    expect(periodInFull('FY2022-Q2')).toBe('Quarter 2 2022/23, July to September 2022')
    expect(periodInFull('2021-08')).toBe('August 2021')
    expect(shortPeriod('FY2022-Q2')).toBe('Q2 2022/23')
    expect(shortPeriod('FY2022')).toBe('2022/23')
  })
  it('writes a published year out', () => {
    expect(yearPhrase('FY2024')).toBe('year ending 31 March 2025')
    expect(yearPhrase('CY2021')).toBe('calendar year 2021')
    expect(yearPhrase('AY2021')).toBe('academic year 2021/22')
  })
  it('tells a basis by the kind of period', () => {
    expect(basisPhrase('snapshot', 'FY2022-Q2')).toBe('at quarter end')
    expect(basisPhrase('in_period', '2023-04')).toBe('in month')
    expect(basisPhrase('ytd_financial', 'FY2022-Q2')).toBe('year to date')
  })
  it('shows what is no code as it came', () => {
    expect(periodTitle('soon')).toBe('soon')
  })
})
