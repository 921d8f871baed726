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
  expect(ids('AY2025-T1')).toContain('funded_2yo_pct')
  expect(ids('CY2025')).toEqual([])
})
