import { expect, test } from 'vitest'
import { areaCode, isAreaCode, isDemonstrationArea } from './area/area-code.ts'
import { overlaps } from './basis.ts'
import { councilId } from './council-id.ts'
import { amountOf, isMeasured, measured, missing } from './value.ts'

test('a measured zero is a value; a missing figure says why', () => {
  expect(amountOf(measured(0))).toBe(0)
  expect(isMeasured(measured(0))).toBe(true)
  expect(amountOf(missing('suppressed'))).toBeNull()
  expect(missing('pending', 'FY2022-Q3')).toEqual({ kind: 'missing', because: 'pending', due: 'FY2022-Q3' })
  expect(missing('not_due')).not.toHaveProperty('due')
})

test.each([Number.NaN, Number.POSITIVE_INFINITY])('%d is never measured', (amount) => {
  expect(() => measured(amount)).toThrow(RangeError)
})

test('codes and ids are refused unless they have their shape', () => {
  expect(isAreaCode('E08000015')).toBe(true)
  expect(isAreaCode('e08000015')).toBe(false)
  expect(() => areaCode('S12000005')).toThrow(RangeError)
  expect(isDemonstrationArea(areaCode('X08000001'))).toBe(true)
  expect(isDemonstrationArea(areaCode('E08000015'))).toBe(false)
  expect(() => councilId(0)).toThrow(RangeError)
  expect(() => councilId(1.5)).toThrow(RangeError)
})

test('year to date and rolling figures overlap; the others do not', () => {
  expect(overlaps('ytd_academic')).toBe(true)
  expect(overlaps('rolling_6m')).toBe(true)
  expect(overlaps('in_period')).toBe(false)
  expect(overlaps('snapshot')).toBe(false)
})
