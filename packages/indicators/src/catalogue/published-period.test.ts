import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Calendar } from '../indicator.ts'
import { publishedMeasureIndicator } from './published-measure-indicator.ts'
import { publishedPeriod } from './published-period.ts'

test.each<[string, Calendar, string | null]>([
  ['2025', 'financial', 'FY2024'],
  ['202425', 'financial', 'FY2024'],
  ['2024-25', 'financial', 'FY2024'],
  ['2024/25', 'financial', 'FY2024'],
  ['199900', 'financial', 'FY1999'],
  ['2025', 'academic', 'AY2024'],
  ['202425', 'academic', 'AY2024'],
  ['2024', 'calendar', 'CY2024'],
  ['202425', 'calendar', null],
  ['202426', 'financial', null],
  ['2024 to 2025', 'financial', null],
  ['', 'financial', null],
  ['1000', 'financial', null],
  ['0000', 'calendar', null],
])('“%s” of a %s year is %s', (year, yearType, code) => {
  expect(publishedPeriod(year, yearType)?.code ?? null).toBe(code)
})

test('four and six digits of one year agree', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2090 }), (ends) => {
      const six = `${ends - 1}${String(ends % 100).padStart(2, '0')}`
      expect(publishedPeriod(six, 'academic')).toEqual(publishedPeriod(String(ends), 'academic'))
    }),
  )
})

test('a DfE short name leads to the indicator and how DfE states it', () => {
  const found = publishedMeasureIndicator('ReReferral')
  expect(found?.indicator.id).toBe('rereferrals_pct')
  expect(found?.equivalent).toMatchObject({ basis: 'in_period', yearType: 'financial', quartiles: 'shown' })
  expect(publishedMeasureIndicator('Work_Force_Vac_Rate')?.equivalent).toMatchObject({
    at: '30 September',
    yearType: 'calendar',
  })
  expect(publishedMeasureIndicator('SEN_CASES_JAN')?.equivalent).toMatchObject({
    at: 'January',
    yearType: 'calendar',
  })
  expect(publishedMeasureIndicator('Nothing')).toBeUndefined()
})
