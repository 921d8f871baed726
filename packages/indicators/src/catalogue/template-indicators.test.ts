import { expect, test } from 'vitest'
import { aPeriod } from '../testing/index.ts'
import { templateIndicators } from './template-indicators.ts'

const ids = (code: string) => templateIndicators(aPeriod(code)).map(({ id }) => id)

test('a quarter asks for what is known each month or quarter, and never for annual figures', () => {
  const quarter = templateIndicators(aPeriod('FY2025-Q2'))
  expect(new Set(quarter.map(({ frequency }) => frequency))).toEqual(new Set(['monthly', 'quarterly']))
  expect(quarter.every(({ inTemplate }) => inTemplate)).toBe(true)
  expect(ids('FY2025-Q2')).toContain('serious_incident_notifications')
})

test('a month asks for less than a quarter, a term for what schools count', () => {
  const quarter = new Set(ids('FY2025-Q2'))
  expect(ids('2025-06').every((id) => quarter.has(id))).toBe(true)
  expect(ids('2025-06')).not.toContain('serious_incident_notifications')
  expect(ids('AY2025-T1')).toContain('attendance_pct')
})

test('a year asks also for what comes once in that kind of year', () => {
  expect(ids('AY2025')).toContain('ks2_rwm_pct')
  expect(ids('AY2025')).not.toContain('cla_number')
  expect(ids('FY2025')).toContain('cla_number')
  expect(ids('FY2025')).not.toContain('ks2_rwm_pct')
  // Loaded as published, never asked of a council.
  expect(ids('FY2025')).not.toContain('cla_immunised_pct')
})
