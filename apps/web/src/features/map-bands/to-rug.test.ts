import { describe, expect, it } from 'vitest'
import { aLeague } from '../rank-councils/testing/a-league.ts'
import { toRug } from './to-rug.ts'

describe('toRug', () => {
  const rug = toRug([aLeague(), null, aLeague({ indicator: 'cf_assess_45d_pct' })])
  it('has one column for each table that could be had', () => {
    expect(rug.indicators.map(({ id }) => id)).toEqual(['rereferrals_pct', 'cf_assess_45d_pct'])
  })
  it('has every council once, those without a figure too, most D’s first', () => {
    expect(rug.rows.map(({ name }) => name)).toEqual(['Bury', 'Wigan', 'Cumbria', 'Knowsley'])
    expect(rug.rows.map(({ lowest }) => lowest)).toEqual([2, 2, 0, 0])
  })
  it('says why a council has no band', () => {
    expect(rug.rows.find(({ name }) => name === 'Cumbria')?.cells[0]).toEqual({
      band: null,
      text: '',
      reason: 'former_council',
    })
  })
  it('counts the D’s of each indicator', () => {
    expect(rug.lowest).toEqual([2, 2])
  })
})
