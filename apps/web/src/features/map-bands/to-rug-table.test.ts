import { expect, it } from 'vitest'
import { aLeague } from '../rank-councils/testing/a-league.ts'
import { toRug } from './to-rug.ts'
import { toRugTable } from './to-rug-table.ts'

it('takes along each council’s band and figure, and why there is none', () => {
  const rug = toRug([aLeague()])
  const table = toRugTable(rug, 'Bands', [])
  expect(table.columns.map(({ id }) => id)).toEqual([
    'area_code',
    'council',
    'rereferrals_pct_band',
    'rereferrals_pct',
    'bands_d',
  ])
  expect(table.rows.map(([, name]) => name)).toEqual(rug.rows.map(({ name }) => name))
  const former = table.rows.find(([, name]) => name === 'Cumbria')
  expect(former?.slice(2)).toEqual(['the council no longer existed', 'the council no longer existed', 0])
  expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true)
})
