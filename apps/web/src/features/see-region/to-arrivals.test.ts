import { describe, expect, it } from 'vitest'
import { toArrivals } from './to-arrivals.ts'

const members = (...signed: readonly (string | null)[]) =>
  signed.map((signedAt, at) => ({ name: `Council ${at}`, signedAt }))

describe('toArrivals', () => {
  it('are nobody when the page is first drawn, and nobody while nothing changes', () => {
    expect(toArrivals(null, members('a', null))).toEqual([])
    expect(toArrivals(members('a', null), members('a', null))).toEqual([])
  })
  it('are those who signed since, also once more', () => {
    expect(toArrivals(members('a', null, 'b'), members('a', 'c', 'd'))).toEqual([
      { name: 'Council 1', at: 'c' },
      { name: 'Council 2', at: 'd' },
    ])
  })
  it('are neither who withdrew nor who joined the alliance', () => {
    expect(toArrivals(members('a'), members(null, 'b'))).toEqual([])
  })
})
