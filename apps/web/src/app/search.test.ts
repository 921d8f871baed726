import { describe, expect, it } from 'vitest'
import { collectionView } from './region-search.ts'
import { councilView, leagueView, signInView } from './search.ts'

describe('addresses', () => {
  it('keep what fits', () => {
    expect(councilView({ period: 'FY2022-Q2', set: '2025', compare: 'live' })).toEqual({
      period: 'FY2022-Q2',
      set: '2025',
      compare: 'live',
    })
  })
  it('leave out what does not, so that a bad address still opens', () => {
    expect(councilView({ period: 'soon', set: '../x', compare: 'both' })).toEqual({})
    expect(leagueView({ mark: 'E08000015', order: 'up' })).toEqual({ mark: 'E08000015' })
  })
  it('take a number that the address bar turned into one', () => {
    expect(councilView({ set: 2025 })).toEqual({ set: '2025' })
    expect(collectionView({ agreement: '3' })).toEqual({ agreement: 3 })
  })
  it('never lead away from this service after signing in', () => {
    expect(signInView({ next: '//elsewhere.example' })).toEqual({})
    expect(signInView({ next: 'https://elsewhere.example' })).toEqual({})
    expect(signInView({ next: '/returns?x=1' })).toEqual({ next: '/returns?x=1' })
  })
})
