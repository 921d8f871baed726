import { indicatorsByTopic } from '@outturn/indicators'
import { describe, expect, it } from 'vitest'
import { type AskedTerms, checkTerms } from './check-terms.ts'

const today = '2026-11-22'
const asked: AskedTerms = { shares: 'figures', purpose: ' To compare ', startsOn: today }
const check = (change: Partial<AskedTerms> = {}) => checkTerms({ ...asked, ...change }, today)

describe('checkTerms', () => {
  it('names no indicator where every one is meant', () => {
    expect(check()).toEqual({
      shares: 'figures',
      purpose: 'To compare',
      topics: null,
      indicators: null,
      startsOn: today,
      endsOn: null,
    })
  })

  it('names every indicator of a topic, and those chosen besides, once each', () => {
    const [topic, of] = Object.entries(Object.fromEntries(indicatorsByTopic))[0] ?? ['', []]
    const ids = of.map(({ id }) => id)
    expect(ids.length).toBeGreaterThan(1)
    const terms = check({ topics: [topic], indicators: [ids[0] ?? '', 'rereferrals_pct'] })
    expect(terms).toMatchObject({
      topics: [topic],
      indicators: [...new Set([...ids, 'rereferrals_pct'])].sort(),
    })
  })

  it('keeps chosen indicators without a topic', () => {
    expect(check({ indicators: ['rereferrals_pct'] })).toMatchObject({
      topics: null,
      indicators: ['rereferrals_pct'],
    })
  })

  it.each([
    ['shares', { shares: 'everything' }],
    ['purpose', { purpose: '  ' }],
    ['purpose', { purpose: 'x'.repeat(1001) }],
    ['scope', { topics: [] }],
    ['scope', { indicators: [] }],
    ['scope', { topics: ['weather'] }],
    ['scope', { indicators: ['rereferrals_pct', 'weather_pct'] }],
    ['dates', { startsOn: '2026-11-21' }],
    ['dates', { startsOn: 'soon' }],
    ['dates', { startsOn: '2026-13-01' }],
    ['dates', { startsOn: '2027-02-30' }],
    ['dates', { endsOn: '2026-11-21' }],
  ] as const)('finds what is wrong with the %s', (fault, change) => {
    expect(check(change)).toBe(fault)
  })

  it('takes a last day that is the first', () => {
    expect(check({ endsOn: today })).toMatchObject({ endsOn: today })
  })
})
