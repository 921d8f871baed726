import { expect, test } from 'vitest'
import { publishedBeside } from './to-published-beside.ts'

const point = (period: string, amount: number | null) => ({ period, amount })
const points = [point('FY2020', 20), point('FY2021', 21), point('FY2022', null), point('FY2023', 23)]
const year = (period: string) => publishedBeside(points, period)?.period

test('a figure is held against the newest published year that had ended by then', () => {
  expect(year('FY2022-Q2')).toBe('FY2021')
  expect(year('FY2021-Q4')).toBe('FY2021')
  expect(year('FY2023-Q3')).toBe('FY2021')
  expect(year('FY2024-Q1')).toBe('FY2023')
})

test('without a period it is the newest of all; with nothing measured there is none', () => {
  expect(year('')).toBe('FY2023')
  expect(year('2019-03')).toBeUndefined()
  expect(publishedBeside([], 'FY2024')).toBeNull()
})
