import { period } from '@outturn/indicators'
import { describe, expect, it } from 'vitest'
import { aGap, anAmount, anIndicator, aShare } from '../testing/index.ts'
import { seriesFacts } from './series-facts.ts'

const high = anIndicator()
const low = anIndicator({ polarity: 'low' })
const at = (code: string, figure: ReturnType<typeof aShare> | null) => ({ period: period(code), figure })
const wirral = [at('FY2022-Q1', aShare(715, 861)), at('FY2022-Q2', aShare(611, 804))]
const asked = { indicator: high, basis: 'in_period' as const, points: wirral, against: null }

describe('seriesFacts', () => {
  it('tells the fall of Wirral’s assessments, which is larger than chance', () => {
    expect(seriesFacts(asked)).toMatchObject({
      kind: 'series',
      move: 'fall',
      favour: 'unfavourable',
      test: 'signal',
      missing: 0,
      points: 2,
    })
  })

  it('cannot tell a small move from chance', () => {
    const points = [at('FY2022-Q1', aShare(181, 714)), at('FY2022-Q2', aShare(183, 714))]
    expect(seriesFacts({ ...asked, points })).toMatchObject({ move: 'rise', test: 'noise' })
  })

  it('says what cannot be tested and why', () => {
    const points = [at('FY2022-Q1', anAmount(83)), at('FY2022-Q2', anAmount(76))]
    expect(seriesFacts({ ...asked, points })).toMatchObject({
      test: 'not_tested',
      notTestedBecause: 'no_parts',
      move: 'fall',
    })
    const posts = anIndicator({ disclosure: 'posts' })
    expect(seriesFacts({ ...asked, indicator: posts })).toMatchObject({
      notTestedBecause: 'posts_not_people',
    })
  })

  it('calls level what is printed alike', () => {
    const points = [at('FY2022-Q1', anAmount(21.41)), at('FY2022-Q2', anAmount(21.44))]
    expect(seriesFacts({ ...asked, points })).toMatchObject({ move: 'level' })
  })

  it('says of no move between different parts of a year to date', () => {
    const basis = 'ytd_financial' as const
    expect(seriesFacts({ ...asked, basis })).toMatchObject({
      move: null,
      favour: 'no_judgement',
      test: 'not_tested',
      notTestedBecause: 'overlapping_periods',
    })
    const points = [at('FY2021-Q2', aShare(700, 861)), at('FY2022-Q2', aShare(611, 861))]
    expect(seriesFacts({ ...asked, basis, points })).toMatchObject({ move: 'fall', test: 'signal' })
  })

  it('counts periods without a figure, whatever the reason', () => {
    const points = [at('FY2021-Q4', null), at('FY2022-Q1', aGap('suppressed')), ...wirral]
    expect(seriesFacts({ ...asked, points })).toMatchObject({ missing: 2, points: 2 })
    expect(seriesFacts({ ...asked, points: points.slice(0, 3) })).toMatchObject({
      kind: 'single',
      at: { period: 'FY2022-Q1' },
      missing: 2,
    })
    expect(seriesFacts({ ...asked, points: points.slice(0, 2) })).toEqual({ kind: 'empty' })
  })

  it('stands the latest figure against a comparator, as both are printed', () => {
    const against = (amount: number) => ({ amount, verdict: 'worse' as const })
    const stand = (amount: number, indicator = high) => {
      const facts = seriesFacts({ ...asked, indicator, against: against(amount) })
      return facts.kind === 'series' ? facts.against : null
    }
    expect(stand(79.8)).toMatchObject({ side: 'below', favour: 'unfavourable', verdict: 'worse' })
    expect(stand(79.8, low)).toMatchObject({ side: 'below', favour: 'favourable' })
    expect(stand(75.99)).toMatchObject({ side: 'level', favour: 'level' })
    expect(stand(79.8, anIndicator({ polarity: 'none' }))).toMatchObject({ favour: 'no_judgement' })
  })

  it('judges by nearness where a range is best', () => {
    const indicator = anIndicator({ unit: 'score', polarity: { range: { from: 90, to: 110 } } })
    const points = [at('FY2022-Q1', anAmount(60)), at('FY2022-Q2', anAmount(85))]
    expect(seriesFacts({ ...asked, indicator, points })).toMatchObject({
      move: 'rise',
      favour: 'favourable',
    })
  })
})
