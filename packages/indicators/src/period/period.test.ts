import fc from 'fast-check'
import { expect, test } from 'vitest'
import { academicYear, calendarYear, financialYear, month, quarter, term } from './make-period.ts'
import { nameDate, nameMonths, namePeriod } from './name-period.ts'
import { parsePeriod, period } from './parse-period.ts'
import type { Period } from './period.ts'
import { periodDates } from './period-dates.ts'
import {
  areConsecutive,
  previousPeriod,
  samePeriodLastYear,
  stepPeriod,
  stepsBetween,
} from './step-period.ts'

const year = fc.integer({ min: 1990, max: 2090 })
const part = (to: number) => fc.integer({ min: 1, max: to })
const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  fc.tuple(year, part(12)).map(([y, p]) => month(y, p)),
  fc.tuple(year, part(4)).map(([y, p]) => quarter(y, p)),
  fc.tuple(year, part(3)).map(([y, p]) => term(y, p)),
  year.map(financialYear),
  year.map(academicYear),
  year.map(calendarYear),
)
const nextDay = (iso: string) => new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10)

test('a code is read back as the same period', () => {
  fc.assert(
    fc.property(anyPeriod, (one) => {
      expect(parsePeriod(one.code)).toEqual(one)
    }),
  )
})

test.each([
  '',
  '2023',
  '2023-13',
  '2023-0',
  'FY2023-Q5',
  'FY23',
  'AY2022-T4',
  'CY2024-Q1',
  ' FY2023',
  'fy2023',
])('“%s” is no period', (code) => {
  expect(parsePeriod(code)).toBeNull()
  expect(() => period(code)).toThrow(RangeError)
})

test('each period begins the day after the one before ends', () => {
  fc.assert(
    fc.property(anyPeriod, (one) => {
      expect(periodDates(one).first).toBe(nextDay(periodDates(previousPeriod(one)).last))
      expect(periodDates(one).first < periodDates(one).last).toBe(true)
    }),
  )
})

test('steps add up, and count back to where they began', () => {
  const steps = fc.integer({ min: -40, max: 40 })
  fc.assert(
    fc.property(anyPeriod, steps, steps, (one, a, b) => {
      expect(stepPeriod(stepPeriod(one, a), b)).toEqual(stepPeriod(one, a + b))
      expect(stepsBetween(one, stepPeriod(one, a))).toBe(a)
      expect(areConsecutive(one, stepPeriod(one, a))).toBe(a === 1)
    }),
  )
})

test('the same period last year is the same part of the year before', () => {
  fc.assert(
    fc.property(anyPeriod, (one) => {
      const before = samePeriodLastYear(one)
      expect([before.kind, before.part, before.year]).toEqual([one.kind, one.part, one.year - 1])
    }),
  )
})

test('periods of two kinds are no steps apart', () => {
  expect(stepsBetween(quarter(2023, 1), financialYear(2023))).toBeNull()
  expect(areConsecutive(academicYear(2021), financialYear(2022))).toBe(false)
})

test.each([
  ['FY2023-Q4', '2024-01-01', '2024-03-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['FY2024', '2024-04-01', '2025-03-31'],
  ['AY2021', '2021-09-01', '2022-08-31'],
  ['AY2022-T2', '2023-01-01', '2023-03-31'],
  ['AY2022-T3', '2023-04-01', '2023-08-31'],
  ['CY2024', '2024-01-01', '2024-12-31'],
])('%s runs from %s to %s', (code, first, last) => {
  expect(periodDates(period(code))).toEqual({ first, last })
})

test.each([
  ['FY2023-Q2', 'Quarter 2 2023/24'],
  ['2023-09', 'September 2023'],
  ['FY1999', 'year 1999/00'],
  ['AY2022-T1', 'Autumn term 2022/23'],
  ['AY2021', 'academic year 2021/22'],
  ['CY2024', '2024'],
])('%s is “%s”', (code, name) => {
  expect(namePeriod(period(code))).toBe(name)
})

test('months and dates in words', () => {
  expect(nameMonths('2023-07-01', '2023-09-30')).toBe('July to September 2023')
  expect(nameMonths('2023-10-01', '2024-01-31')).toBe('October 2023 to January 2024')
  expect(nameDate('2025-03-31')).toBe('31 March 2025')
})
