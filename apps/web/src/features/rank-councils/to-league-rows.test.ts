import { describe, expect, it } from 'vitest'
import { shownIndicator } from '../../data/catalogue.ts'
import { leagueLede } from '../../words/league.ts'
import { aLeague } from './testing/a-league.ts'
import { leagueScale, niceTicks, toLeagueRows } from './to-league-rows.ts'

const indicator = shownIndicator('rereferrals_pct')
const rows = toLeagueRows(aLeague(), indicator, 'rank')

describe('toLeagueRows', () => {
  it('shows ties, movement and what the interval allows', () => {
    expect(rows.map(({ rank }) => rank)).toEqual(['1', '=2', '=2'])
    expect(rows.map(({ moved }) => moved)).toEqual(['up 2', 'same', null])
    expect(rows.map(({ range }) => range)).toEqual(['1 to 2', null, null])
  })
  it('writes figures and parts', () => {
    expect(rows[0]?.text).toBe('15.5')
    expect(rows[0]?.parts).toBe('240 / 1,547')
    expect(rows[2]?.parts).toBeNull()
  })
  it('orders by name and by the size of the change', () => {
    expect(toLeagueRows(aLeague(), indicator, 'name').map(({ name }) => name)).toEqual([
      'Bury',
      'Knowsley',
      'Wigan',
    ])
    expect(toLeagueRows(aLeague(), indicator, 'change').map(({ name }) => name)).toEqual([
      'Wigan',
      'Knowsley',
      'Bury',
    ])
  })
})

describe('the scale', () => {
  it('holds every interval and the benchmark', () => {
    expect(leagueScale(rows, 10)).toMatchObject({ low: 10 })
    expect(leagueScale(rows, null).low).toBeLessThan(15.5)
  })
  it('has round ticks within its ends', () => {
    expect(niceTicks(15.5, 30.5)).toEqual([20, 25, 30])
    expect(niceTicks(0, 1)).toEqual([0, 0.5, 1])
    expect(niceTicks(5, 5)).toEqual([5])
  })
})

describe('leagueLede', () => {
  it('tells the ends and how many differ from the benchmark', () => {
    expect(leagueLede(rows, { benchmark: '21.7%', name: 'the region’s', unit: '%' })).toBe(
      'From 15.5% in Knowsley to 26.0% in Wigan. Against the region’s 21.7%, 1 council is better and 1 worse by more than chance; 1 cannot be told apart from it.',
    )
  })
})
