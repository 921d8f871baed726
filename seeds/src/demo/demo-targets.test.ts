import { expect, it } from 'vitest'
import { demoTargets } from './demo-targets.ts'

const targets = demoTargets()
const of = (council: string, indicator: string, basis: string) =>
  targets.find(
    (target) =>
      target.councilAreaCode === council && target.indicator === indicator && target.basis === basis,
  )

it.each([
  ['E08000015', 'rereferrals_pct', 'in_period', 'range', 19.4, 21.9],
  ['E06000005', 'referral_1wd_pct', 'in_period', 'minimum', 90, null],
  ['E06000005', 'referral_over_3wd_pct', 'in_period', 'maximum', null, 5],
  ['E06000005', 'rereferrals_pct', 'ytd_financial', 'maximum', null, 18],
  ['E06000005', 'icpc_15d_pct', 'ytd_financial', 'minimum', 95, null],
  ['E08000027', 'agency_sw_pct', 'snapshot', 'maximum', null, 15],
  ['E08000027', 'cpp_rate', 'snapshot', 'maximum', null, 43],
  ['E08000027', 'eh_not_escalated_6m_pct', 'in_period', 'minimum', 90, null],
] as const)('%s %s %s is a %s', (council, indicator, basis, kind, low, high) => {
  expect(of(council, indicator, basis)).toMatchObject({ kind, low, high })
})

it('say what their kind needs, once for each figure', () => {
  expect(
    new Set(targets.map((t) => `${t.councilAreaCode} ${t.indicator} ${t.basis} ${t.fromPeriod}`)).size,
  ).toBe(targets.length)
  for (const target of targets) {
    expect(target.low !== null).toBe(target.kind === 'minimum' || target.kind === 'range')
    expect(target.high !== null).toBe(target.kind === 'maximum' || target.kind === 'range')
    expect(target.relativeTo !== null).toBe(target.kind === 'relative')
  }
})
