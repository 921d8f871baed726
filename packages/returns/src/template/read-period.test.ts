import { describe, expect, it } from 'vitest'
import { readPeriod } from './read-period.ts'

describe('readPeriod', () => {
  it.each([
    ['FY2022-Q2', 'FY2022-Q2'],
    ['fy2022-q2', 'FY2022-Q2'],
    ['Q2 2022/23', 'FY2022-Q2'],
    ['Quarter 2, 2022-23', 'FY2022-Q2'],
    ['2022/2023 Qtr 2', 'FY2022-Q2'],
    ['Q4 1999/00', 'FY1999-Q4'],
    ['2023-09', '2023-09'],
    ['Sep-23', '2023-09'],
    ['September 2023', '2023-09'],
    ['01/09/2023', '2023-09'],
    ['2023-09-01', '2023-09'],
    ['02/09/2023', null],
    ['9/2023', null],
    ['Q2 2022', null],
    ['Q2 2022/24', null],
    ['Q5 2022/23', null],
    ['last quarter', null],
    ['', null],
  ])('reads “%s” as %s', (text, code) => {
    expect(readPeriod(text)).toBe(code)
  })
})
