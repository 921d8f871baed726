import { describe, expect, it } from 'vitest'
import { type AnswerFacts, indicatorAnswer, trendWords } from './indicator.ts'

const facts: AnswerFacts = {
  name: 'Wirral',
  period: 'Quarter 2 2022/23',
  figure: '76.0%',
  missing: '',
  parts: '611 of 804',
  gap: '3.8',
  gapSide: 'below',
  against: 'the neighbours’ median',
  gapCount: 30,
  gapWanted: 'more',
  numerator: 'Assessments completed within 45 working days',
  favourable: false,
  change: '7.0',
  changeSide: 'down',
  changeTest: 'signal',
  points: ' points',
  overlap: false,
}
const said = (over: Partial<AnswerFacts>) =>
  indicatorAnswer({ ...facts, ...over })
    .map(({ text }) => text)
    .join('')

describe('indicatorAnswer', () => {
  it('tells figure, gap, children and change', () => {
    expect(said({})).toBe(
      '76.0% (611 of 804) in Wirral, Quarter 2 2022/23, 3.8 points below the neighbours’ median. 30 more assessments completed within 45 working days would have reached it. The fall of 7.0 points since the period before is larger than chance.',
    )
  })
  it('does not count children where the gap is favourable', () => {
    expect(said({ favourable: true })).not.toMatch(/would have reached/)
  })
  it('says chance and not tested apart', () => {
    expect(said({ changeTest: 'noise' })).toMatch(/could be chance/)
    expect(said({ changeTest: 'not_tested', overlap: true })).toMatch(/not tested: the periods overlap/)
  })
  it('tells why a figure is missing, and nothing else', () => {
    expect(said({ figure: null, missing: 'suppressed [c]' })).toBe(
      'Wirral has no figure for Quarter 2 2022/23: suppressed [c].',
    )
  })
  it('says nothing of a gap that is not known', () => {
    expect(said({ gap: null, gapCount: null, change: null })).toBe(
      '76.0% (611 of 804) in Wirral, Quarter 2 2022/23. ',
    )
  })
})

describe('trendWords', () => {
  it('gives the reason where there is no trend', () => {
    expect(trendWords('cannot_be_calculated', 'a quarter is missing')).toBe(
      'No trend can be shown: a quarter is missing.',
    )
  })
})
