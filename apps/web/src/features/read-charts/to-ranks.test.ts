import { describe, expect, it } from 'vitest'
import { shownIndicator } from '../../data/catalogue.ts'
import { isUpTo } from './is-up-to.ts'
import { toRanks, toRanksCsv, upTo } from './to-ranks.ts'

const indicator = shownIndicator('rereferrals_pct')
const ranks = {
  indicator: 'rereferrals_pct',
  basis: 'in_period',
  kind: 'published',
  groupName: 'England',
  periods: ['FY2014', 'FY2020', 'FY2021', 'FY2022'],
  ranked: [0, 150, 151, 151],
  areas: [
    { areaCode: 'E08000015', name: 'Wirral', rank: [null, 104, 95, 90], amount: [null, 25, 24, 23] },
    { areaCode: 'E08000037', name: 'Gateshead', rank: [null, null, 12, 10], amount: [null, null, 14, 13] },
    {
      areaCode: 'E06000049',
      name: 'Nobody',
      rank: [null, null, null, null],
      amount: [null, null, null, null],
    },
  ],
}

describe('toRanks', () => {
  it('starts where somebody is ranked, and leaves out lines without a rank', () => {
    const rows = toRanks(ranks, indicator, 'E08000015')
    expect(rows?.slots.map(({ label }) => label)).toEqual(['2020/21', '2021/22', '2022/23'])
    expect(rows?.lines.map(({ name, whose }) => [name, whose])).toEqual([
      ['Wirral', 'own'],
      ['Gateshead', 'other'],
    ])
    expect(rows).toMatchObject({ most: 151, facts: { kind: 'ranks', moved: 14, own: 'favourable' } })
  })
  it('has nothing to draw without a rank', () => {
    expect(toRanks({ ...ranks, areas: [] }, indicator, 'E08000015')).toBeNull()
  })
  it('ends with the page’s own period', () => {
    const cut = upTo(ranks, 'FY2022-Q2')
    expect(cut.periods).toEqual(['FY2014', 'FY2020', 'FY2021'])
    expect(cut.areas[0]?.rank).toEqual([null, 104, 95])
    expect(isUpTo('FY2022', 'FY2022')).toBe(true)
    expect(isUpTo('nothing', 'FY2022')).toBe(false)
  })
  it('goes along with every rank and figure', () => {
    const [head = [], ...rows] = toRanksCsv(ranks)
    expect(rows).toHaveLength(12)
    for (const row of rows) expect(row).toHaveLength(head.length)
    expect(rows[1]).toEqual(['E08000015', 'Wirral', 'FY2020', 104, 150, 25, 'published', 'England'])
  })
})
