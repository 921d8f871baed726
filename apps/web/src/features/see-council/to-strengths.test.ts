import { describe, expect, it } from 'vitest'
import { aCouncilRow } from './testing/a-council-row.ts'
import { toCounts, toStrengths } from './to-strengths.ts'

const worse = { verdict: 'worse', lower95: 70, upper95: 76 }
const rows = [
  aCouncilRow('cf_assess_45d_pct', { ...worse, amount: 73, gap: -6 }),
  aCouncilRow('icpc_15d_pct', { ...worse, amount: 73, gap: -20 }),
  aCouncilRow('cla_3plus_placements_pct', { amount: 12, gap: 4 }),
  aCouncilRow('ehcp_20wk_pct', { amount: 90, gap: 20 }),
  aCouncilRow('cl_eet_19_21_pct', { verdict: 'better', amount: 60, gap: 9, lower95: 55, upper95: 65 }),
  aCouncilRow(
    'cl_eet_19_21_pct',
    { verdict: 'better', amount: 61, gap: 8, lower95: 55, upper95: 65 },
    'ytd_financial',
  ),
]

describe('toCounts and toStrengths', () => {
  it('counts only what was tested', () => {
    expect(toCounts(rows)).toEqual({ shown: 6, tested: 4, worse: 2, similar: 0, better: 2 })
  })
  it('names an indicator once, whichever way it is counted', () => {
    expect(toStrengths(rows)).toHaveLength(1)
  })
})
