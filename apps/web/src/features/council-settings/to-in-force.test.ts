import { describe, expect, it } from 'vitest'
import type { Setting, Target } from './settings.query.ts'
import { toInForce } from './to-in-force.ts'

const setting = (over: Partial<Setting>): Setting => ({
  indicator: 'rereferrals_pct',
  basis: 'in_period',
  code: null,
  label: null,
  polarity: null,
  rangeFrom: null,
  rangeTo: null,
  from: '2024-04-01',
  setBy: 'A',
  setAt: '2024-04-02T09:00:00Z',
  ...over,
})
const target = (over: Partial<Target>): Target => ({
  indicator: 'rereferrals_pct',
  basis: 'in_period',
  from: 'FY2024-Q1',
  kind: 'maximum',
  low: null,
  high: 20,
  tolerance: null,
  relativeTo: null,
  setBy: 'A',
  setAt: '2024-04-02T09:00:00Z',
  ...over,
})
const labels = (settings: Setting[], day: string) =>
  toInForce({ settings, targets: [] }, day).map((one) => one.setting?.label)

describe('toInForce', () => {
  it('begins on its day, and gives way to a later one', () => {
    const rows = [setting({ label: 'old' }), setting({ label: 'new', from: '2025-04-01' })]
    expect(labels(rows, '2024-03-31')).toEqual([])
    expect(labels(rows, '2024-04-01')).toEqual(['old'])
    expect(labels(rows, '2025-04-01')).toEqual(['new'])
  })
  it('leaves out what was taken back', () => {
    expect(labels([setting({ label: 'x' }), setting({})], '2025-01-01')).toEqual([])
    const targets = [target({}), target({ kind: 'none', from: 'FY2025-Q1' })]
    expect(toInForce({ settings: [], targets }, '2025-03-31')).toHaveLength(1)
    expect(toInForce({ settings: [], targets }, '2025-04-01')).toEqual([])
  })
  it('puts a name and a target of one indicator in one row, by the catalogue', () => {
    const rows = toInForce(
      {
        settings: [setting({ indicator: 'ehcp_20wk_pct', polarity: 'high' }), setting({ code: 'K1' })],
        targets: [target({})],
      },
      '2025-01-01',
    )
    expect(rows.map(({ indicator }) => indicator)).toEqual(['rereferrals_pct', 'ehcp_20wk_pct'])
    expect(rows[0]).toMatchObject({ setting: { code: 'K1' }, target: { high: 20 } })
  })
})
