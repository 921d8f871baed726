import { describe, expect, it } from 'vitest'
import { shownIndicator } from '../../data/catalogue.ts'
import { aLeague } from '../rank-councils/testing/a-league.ts'
import { type AreaTile, tileAfter, toTiles } from './to-tiles.ts'

const area = (areaCode: string, across: number, down: number): AreaTile => ({
  ...{
    areaCode,
    name: areaCode,
    shortName: areaCode.slice(-3),
    regionCode: 'E12000002',
    regionName: 'North West',
  },
  ...{ across, down, demonstration: false },
})
const areas = [
  area('E08000011', 3, 6),
  area('E08000002', 5, 4),
  area('E08000010', 4, 5),
  area('E06000001', 9, 1),
]
const low = shownIndicator('rereferrals_pct')
const tiles = toTiles(areas, aLeague(), low)

describe('toTiles', () => {
  it('has the group’s councils alone, from their own north-west corner', () => {
    expect(tiles.map(({ code, across, down }) => [code, across, down])).toEqual([
      ['E08000002', 3, 1],
      ['E08000010', 2, 2],
      ['E08000011', 1, 3],
    ])
  })
  it('has each band, figure and rank', () => {
    expect(tiles[2]).toMatchObject({ mark: 'A', text: '15.5', rank: 1, reason: null })
  })
  it('says why a council has no figure', () => {
    const league = aLeague({
      columns: { ...aLeague().columns, areaCode: ['E08000011'], amount: [15.5] },
      unranked: [{ areaCode: 'E08000010', name: 'Wigan', reason: 'suppressed', due: null }],
    })
    const [wigan] = toTiles(areas, league, low)
    expect(wigan).toMatchObject({ code: 'E08000010', mark: null, text: '', reason: 'suppressed' })
  })
  it('has quarters from the lowest where no end is best, a figure on a cut in the lower one', () => {
    const league = aLeague({
      cuts: [15.5, 20, 26],
      columns: { ...aLeague().columns, band: [null, null, null], amount: [15.5, 26, 26.1] },
    })
    const marks = toTiles(areas, league, shownIndicator('cla_rate')).map(
      ({ code, mark }) => `${code} ${mark}`,
    )
    expect(marks).toEqual(['E08000002 3', 'E08000010 4', 'E08000011 1'])
  })
})

describe('tileAfter', () => {
  const [bury, wigan, knowsley] = tiles
  it('leads to the nearest tile that way, and stays where there is none', () => {
    if (!bury || !wigan || !knowsley) throw new Error('There are no tiles')
    expect(tileAfter(tiles, bury, 'ArrowDown')).toBe(wigan)
    expect(tileAfter(tiles, knowsley, 'ArrowRight')).toBe(wigan)
    expect(tileAfter(tiles, bury, 'ArrowUp')).toBe(bury)
    expect(tileAfter(tiles, bury, 'Enter')).toBeNull()
  })
})
