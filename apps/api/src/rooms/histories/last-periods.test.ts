import { expect, it } from 'vitest'
import { lastPeriods } from './last-periods.ts'

it('prefers quarters, and orders them by their days', () => {
  expect(lastPeriods(['FY2023', 'FY2023-Q2', 'FY2022-Q4', 'FY2023-Q2'])).toEqual(['FY2022-Q4', 'FY2023-Q2'])
})

it('takes the kind of the newest where there is no quarter', () => {
  expect(lastPeriods(['AY2016', '2023-04', '2023-05'])).toEqual(['2023-04', '2023-05'])
  expect(lastPeriods(['nothing'])).toEqual([])
})

it('keeps the last eight', () => {
  const years = Array.from({ length: 10 }, (_, i) => `FY${2010 + i}`)
  expect(lastPeriods(years)).toEqual(years.slice(2))
})
