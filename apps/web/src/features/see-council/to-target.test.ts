import { describe, expect, it } from 'vitest'
import { shownIndicator } from '../../data/catalogue.ts'
import { toChange } from './to-change.ts'
import { toTarget } from './to-target.ts'

const indicator = shownIndicator('rereferrals_pct')

describe('toTarget', () => {
  it.each([
    ['{"kind":"range","low":19.4,"high":21.9}', '19.4 to 21.9'],
    ['{"kind":"minimum","low":85}', '85.0 or more'],
    ['{"kind":"maximum","high":24}', '24.0 or less'],
    ['{"kind":"range","low":20,"high":20}', '20.0'],
  ])('reads %s as %s', (json, words) => {
    expect(toTarget(json, indicator)).toBe(words)
  })
  it('says whom a relative target follows', () => {
    expect(toTarget('{"kind":"relative","relativeTo":"england"}', indicator)).toBe('better than England')
  })
  it('is nothing where there is none, or where it cannot be read', () => {
    expect(toTarget(null, indicator)).toBeNull()
    expect(toTarget('{', indicator)).toBeNull()
    expect(toTarget('{"kind":"minimum"}', indicator)).toBeNull()
  })
})

describe('toChange', () => {
  it('has its sign and its direction as they read on screen', () => {
    expect(toChange(0.4, indicator, 'noise')).toEqual({ text: '+0.4', test: 'noise', direction: 'up' })
    expect(toChange(-24.31, indicator, 'signal').text).toBe('−24.3')
    expect(toChange(-24.31, indicator, 'signal').direction).toBe('down')
  })
  it('is level where it rounds to nothing', () => {
    expect(toChange(0.04, indicator, 'noise')).toMatchObject({ text: '0.0', direction: 'flat' })
    expect(toChange(-0.04, indicator, 'noise').direction).toBe('flat')
  })
})
