import { period } from '@outturn/indicators'
import { describe, expect, it } from 'vitest'
import { settingsInForce } from './settings-in-force.ts'

const setting = (from: string, label: string | null) => ({
  indicator: 'a_pct',
  basis: 'in_period',
  code: null,
  label,
  polarity: null,
  from,
})
const labelIn = (rows: ReturnType<typeof setting>[], code: string) =>
  settingsInForce(rows, period(code)).get('a_pct in_period')?.label

describe('settingsInForce', () => {
  it('begins within the period and holds from then on', () => {
    const rows = [setting('2024-07-15', 'KPI 1')]
    expect(labelIn(rows, 'FY2024-Q1')).toBeUndefined()
    expect(labelIn(rows, 'FY2024-Q2')).toBe('KPI 1')
    expect(labelIn(rows, 'FY2025-Q2')).toBe('KPI 1')
  })
  it('gives way to a later one, whichever was written first', () => {
    const rows = [setting('2025-04-01', 'new'), setting('2024-04-01', 'old')]
    expect(labelIn(rows, 'FY2024-Q4')).toBe('old')
    expect(labelIn(rows, 'FY2025-Q1')).toBe('new')
  })
  it('gives way to one written later for the same day, and can be taken back', () => {
    const rows = [setting('2024-04-01', 'wrong'), setting('2024-04-01', null)]
    expect(labelIn(rows, 'FY2024-Q1')).toBeNull()
  })
})
