import type { PeriodCode } from '@outturn/indicators'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { controlChart } from '../control-chart/control-chart.ts'
import { funnelOf } from '../funnel/funnel.ts'
import { aCouncil, aLeagueColumn, anIndicator } from '../testing/index.ts'
import { controlFacts } from './control-facts.ts'
import { funnelFacts } from './funnel-facts.ts'
import { neighbourFacts } from './neighbour-facts.ts'
import { rankFacts } from './rank-facts.ts'

const rate = anIndicator({ unit: 'rate_per_10000', polarity: 'low' })
const months = (count: number) =>
  Array.from({ length: count }, (_, i) => `2023-${String(i + 4).padStart(2, '0')}` as PeriodCode)

describe('controlFacts', () => {
  const darlington = [144.7, 149.2, 154.1, 160.9, 159.1, 159.1]
  const chart = controlChart({
    indicator: rate,
    basis: 'snapshot',
    periods: months(6),
    amounts: darlington,
    target: 140,
  })
  it('finds the one signal of the golden chart, and that the latest point is none', () => {
    const facts = controlFacts(chart, { polarity: 'low', figuresGiven: 8 })
    expect(facts).toMatchObject({
      kind: 'chart',
      points: 6,
      leftOut: 2,
      standing: 'trial_limits',
      latest: null,
      assurance: 'consistently_fails',
      signals: [
        { period: '2023-04', rule: 'outside_limits', side: 'low', favour: 'favourable', amount: 144.7 },
      ],
    })
  })
  it('names the latest point where it is a signal', () => {
    const amounts = [...darlington].reverse()
    const reversed = controlChart({ indicator: rate, basis: 'snapshot', periods: months(6), amounts })
    expect(controlFacts(reversed, { polarity: 'high', figuresGiven: 6 })).toMatchObject({
      leftOut: 0,
      latest: { period: '2023-09', side: 'low', favour: 'unfavourable' },
    })
  })
  it('hands a refusal on', () => {
    const refused = controlChart({
      indicator: rate,
      basis: 'ytd_financial',
      periods: months(6),
      amounts: darlington,
    })
    expect(controlFacts(refused, { polarity: 'low', figuresGiven: 6 })).toEqual({
      kind: 'refused',
      because: 'overlapping_periods',
    })
  })
})

describe('funnelFacts', () => {
  const share = anIndicator({ polarity: 'low' })
  // About 45.9% of 87, the 99.8% lines lie at 30.6% and 62.0%, the 95% lines at 35.8% and 56.3% (METHODS).
  const column = aLeagueColumn([
    [40, 87],
    [60, 87],
    [50, 87],
    [20, 87],
    [39, 87],
  ])
  const asked = { benchmark: 45.9, own: aCouncil(2), polarity: 'low' as const, leftOut: 1 }
  it('places the council and names who is outside, furthest first', () => {
    const facts = funnelFacts(funnelOf(share, column, 45.9), asked)
    expect(facts).toMatchObject({
      kind: 'funnel',
      councils: 5,
      leftOut: 1,
      beyond95: 3,
      beyond998: 2,
      expected95: 0.25,
      spread: 'wider_than_chance',
      own: { side: 'above', favour: 'unfavourable', place: 'beyond_998' },
    })
    expect(facts.kind === 'funnel' && facts.outside.map(({ area, side }) => [area, side])).toEqual([
      [aCouncil(2), 'above'],
      [aCouncil(4), 'below'],
    ])
  })
  it('has no own council where it is not drawn, and nothing without councils', () => {
    expect(funnelFacts(funnelOf(share, column, 45.9), { ...asked, own: null })).toMatchObject({ own: null })
    expect(funnelFacts(funnelOf(share, aLeagueColumn([null, 5]), 45.9), asked)).toEqual({ kind: 'empty' })
  })
  it('calls a spread chance where few lie outside', () => {
    const calm = aLeagueColumn(Array.from({ length: 20 }, () => [40, 87] as const))
    expect(funnelFacts(funnelOf(share, calm, 45.9), asked)).toMatchObject({
      beyond95: 0,
      spread: 'as_chance',
      outside: [],
    })
  })
  it('never counts more beyond the outer lines than beyond the inner ones', () => {
    const entry = fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 90, max: 900 }))
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 30 }), (entries) => {
        const facts = funnelFacts(funnelOf(share, aLeagueColumn(entries), 30), asked)
        if (facts.kind !== 'funnel') throw new Error('every council has a size')
        expect(facts.beyond998).toBeLessThanOrEqual(facts.beyond95)
        expect(facts.outside).toHaveLength(facts.beyond998)
      }),
    )
  })
})

describe('neighbourFacts', () => {
  const neighbour = (amount: number | null, verdict: 'better' | 'worse' | 'similar' | 'not_compared') => ({
    amount,
    verdict,
  })
  const asked = {
    indicator: { decimals: 1, polarity: 'high' as const },
    own: 81.1,
    median: 79.8,
    neighbours: [
      neighbour(92, 'better'),
      neighbour(80, 'similar'),
      neighbour(67.5, 'worse'),
      neighbour(70, 'not_compared'),
      neighbour(null, 'not_compared'),
    ],
  }
  it('counts who is better, worse, alike or untested, and leaves out who has no figure', () => {
    expect(neighbourFacts(asked)).toMatchObject({
      kind: 'placed',
      counted: 4,
      of: 5,
      better: 1,
      worse: 1,
      similar: 1,
      untested: 1,
      median: { side: 'above', favour: 'favourable' },
    })
  })
  it('says when the council or every neighbour has no figure', () => {
    expect(neighbourFacts({ ...asked, own: null })).toEqual({ kind: 'no_own_figure', counted: 4, of: 5 })
    expect(neighbourFacts({ ...asked, neighbours: [neighbour(null, 'not_compared')] })).toEqual({
      kind: 'no_neighbours',
    })
    expect(neighbourFacts({ ...asked, median: null })).toMatchObject({ median: null })
  })
})

describe('rankFacts', () => {
  const entry = (year: number, rank: number | null, amount: number | null, of = 151) => ({
    period: `FY${year}`,
    rank,
    of,
    amount,
  })
  it('tells places up, the best and the worst rank, and what the own figure did', () => {
    const facts = rankFacts(
      [entry(2020, 95, 20), entry(2021, 40, 19), entry(2022, 110, 22), entry(2023, 80, 21, 150)],
      'low',
    )
    expect(facts).toMatchObject({
      kind: 'ranks',
      moved: 15,
      best: { period: 'FY2021' },
      worst: { period: 'FY2022' },
      own: 'unfavourable',
      size: 'differs',
      unranked: 0,
    })
  })
  it('names the latest of equal ranks, and counts periods without one', () => {
    expect(rankFacts([entry(2020, 7, 1), entry(2021, null, null), entry(2022, 7, 1)], 'low')).toMatchObject({
      moved: 0,
      best: { period: 'FY2022' },
      worst: { period: 'FY2022' },
      own: 'level',
      size: 'same',
      unranked: 1,
    })
  })
  it('says one rank as one, and none as none', () => {
    expect(rankFacts([entry(2020, 7, 1)], 'low')).toMatchObject({ kind: 'single', at: { rank: 7 } })
    expect(rankFacts([entry(2020, null, 1)], 'low')).toEqual({ kind: 'empty' })
  })
})
