import { describe, expect, it } from 'vitest'
import { shownIndicator } from '../../data/catalogue.ts'
import { movementWords, moveWords } from '../../words/movement.ts'
import { aLeague } from './testing/a-league.ts'
import { toMoves, whyMoved } from './to-moves.ts'

const table = (ranks: readonly (number | null)[], amounts: readonly number[]) =>
  aLeague({ columns: { ...aLeague().columns, rank: [...ranks], amount: [...amounts] } })
// Knowsley, Bury, Wigan; low is best.
const now = table([1, 2, 3], [15, 20, 25])
const then = table([3, 1, null], [30, 10, 20])

describe('toMoves', () => {
  it('has those who are ranked in both tables', () => {
    expect([...toMoves(now, then)]).toEqual([
      ['E08000011', { up: 2, from: 3 }],
      ['E08000002', { up: -1, from: 1 }],
    ])
  })
  it('says a move in a word', () => {
    expect([2, -1, 0].map(moveWords)).toEqual(['up 2', 'down 1', 'same'])
  })
})

describe('whyMoved', () => {
  const low = shownIndicator('rereferrals_pct')
  const names = (codes: readonly string[]) => codes.map((code) => ({ E08000002: 'Bury' })[code] ?? code)
  it('takes a move apart into who was passed, and says what the own figure did', () => {
    const moved = whyMoved('E08000011', { now, earlier: then }, low)
    expect(moved).toMatchObject({ moved: 2, passed: ['E08000002', 'E08000010'], own: 'favourable' })
    expect(moved && movementWords('Knowsley', moved, { period: 'Quarter 1', names })).toBe(
      'Knowsley is 1st, from 3rd in Quarter 1: it passed Bury and E08000010. Its own figure moved for the better.',
    )
  })
  it('is nothing for who was not there, and without a good direction', () => {
    expect(whyMoved('X', { now, earlier: then }, low)).toBeNull()
    expect(whyMoved('E08000011', { now, earlier: then }, shownIndicator('cla_rate'))).toBeNull()
  })
})
