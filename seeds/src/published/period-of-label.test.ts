import { expect, it } from 'vitest'
import { periodOfLabel } from './period-of-label.ts'

it.each([
  ['2025', 'financial', 'FY2024'],
  ['2024-25', 'financial', 'FY2024'],
  ['2025', 'academic', 'AY2024'],
  ['2025', 'calendar', 'CY2025'],
  ['1999-00', 'financial', 'FY1999'],
] as const)('%s as a %s year is %s', (label, calendar, code) => {
  expect(periodOfLabel(label, calendar).code).toBe(code)
})

it.each([
  ['2025 Q1', 'financial'],
  ['2024-26', 'financial'],
  ['2024-25', 'calendar'],
  ['', 'academic'],
] as const)('refuses “%s” as a %s year', (label, calendar) => {
  expect(() => periodOfLabel(label, calendar)).toThrow(RangeError)
})
