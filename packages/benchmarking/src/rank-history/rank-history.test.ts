import { expect, it } from 'vitest'
import { aLeagueColumn } from '../testing/index.ts'
import { rankHistory } from './rank-history.ts'

it('ranks each period by itself, ties sharing the better rank, the missing left out', () => {
  expect(rankHistory([aLeagueColumn([10, 20, 20]), aLeagueColumn([30, null, 20])], 'low')).toEqual({
    ranks: [
      [1, 2, 2],
      [2, null, 1],
    ],
    ranked: [3, 2],
  })
})

it('ranks by nearness to the middle where a range is best', () => {
  const range = { range: { from: 90, to: 110 } }
  expect(rankHistory([aLeagueColumn([95, 108])], range)?.ranks).toEqual([[1, 2]])
})

it('ranks nobody without a best end', () => {
  expect(rankHistory([aLeagueColumn([10, 20])], 'none')).toBeNull()
})
