import { describe, expect, it } from 'vitest'
import { excelDate } from './excel-date.ts'

describe('excelDate', () => {
  it.each([
    [1, 'from 1900', '1900-01-01'],
    [59, 'from 1900', '1900-02-28'],
    [61, 'from 1900', '1900-03-01'],
    [45019, 'from 1900', '2023-04-03'],
    [45019.5, 'from 1900', '2023-04-03T12:00'],
    [0, 'from 1904', '1904-01-01'],
    [43557, 'from 1904', '2023-04-03'],
    [-1, 'from 1900', null],
    [2_958_466, 'from 1900', null],
  ] as const)('day %d counted %s is %s', (day, epoch, iso) => {
    expect(excelDate(day, epoch)).toBe(iso)
  })
})
