import { describe, expect, it } from 'vitest'
import { shownIndicator } from '../data/catalogue.ts'
import { comparatorName } from './gap-comparators.ts'
import {
  chanceSentence,
  childrenSentence,
  lastedSentence,
  standingSentence,
  type ToldGap,
} from './gap-sentences.ts'

const rereferrals = shownIndicator('rereferrals_pct')
const looked = shownIndicator('cla_rate')
const names = { region: 'North West', chosen: null }
const median = comparatorName('neighbours_median', names)

/** Wirral's re-referrals of July to September 2022: 25.4%, about 181 of 714, against 19.4%. */
const told = (over: Partial<ToldGap> = {}): ToldGap => ({
  amount: 25.4,
  numerator: 181,
  denominator: 714,
  partsFrom: 'own_count',
  lower95: 22.3,
  upper95: 28.7,
  comparator: 19.4,
  comparatorKind: 'published',
  comparatorPeriod: 'FY2021',
  counted: 10,
  of: 10,
  gap: 6,
  side: 'unfavourable',
  gapCount: 42,
  gapReach: 43,
  gapWanted: 'fewer',
  gapOf: 'people',
  gapCountReason: null,
  distinguishable: 'distinguishable',
  notTestedBecause: null,
  ...over,
})
const standing = (over: Partial<ToldGap>, tone: 'full' | 'plain' = 'full', indicator = rereferrals) =>
  standingSentence(told(over), { indicator, comparator: median, tone })

describe('standingSentence', () => {
  it('says the figure, its parts, the comparator with kind and period, and the difference', () => {
    expect(standing({})).toBe(
      '25.4% (about 181 of 714) against 19.4%, the neighbours’ median (published, year ending 31 March 2022, 10 of 10): 6.0 points worse.',
    )
    expect(standing({ partsFrom: 'printed' })).toContain('25.4% (181 of 714) against')
  })
  it('says the direction in plain words', () => {
    expect(standing({}, 'plain')).toMatch(/: 6\.0 percentage points worse\. Lower is better\.$/)
  })
  it('has no worse without a direction', () => {
    const sentence = standing({ amount: 116.3, comparator: 107, gap: 9.3, side: 'higher' }, 'plain', looked)
    expect(sentence).toContain('9.3 per 10,000 higher. No judgement: neither end is better.')
    expect(sentence).not.toContain('worse')
  })
  it('says level, and that there is no figure', () => {
    expect(standing({ amount: 19.4, gap: 0, side: 'level' })).toMatch(/: the same\.$/)
    expect(standing({ amount: null, gap: null })).toMatch(/^no figure against 19\.4%/)
    expect(
      standing({ comparator: null, gap: null, comparatorKind: null, comparatorPeriod: null, counted: null }),
    ).toBe('25.4% (about 181 of 714) against no figure, the neighbours’ median.')
  })
  it('says how many share a live period', () => {
    expect(standing({ comparatorKind: 'live', comparatorPeriod: 'FY2025-Q2', counted: 7 })).toContain(
      '(live, Quarter 2 2025/26, 7 of 10)',
    )
  })
})

describe('childrenSentence', () => {
  it('counts, and says how many reach the other side', () => {
    expect(childrenSentence(told(), rereferrals)).toMatch(
      /^42 fewer \(.+\) would close the gap; 43 to be level or better\.$/,
    )
    expect(childrenSentence(told({ gapReach: 42 }), rereferrals)).toMatch(/would close the gap\.$/)
  })
  it.each([
    ['zero denominator', { gapCount: null, gapCountReason: 'no_denominator' }, 'denominator not given'],
    ['no polarity', { gapCount: null, gapCountReason: 'no_direction' }, 'no good direction'],
    [
      'an average',
      { gapCount: null, gapCountReason: 'not_a_share_or_rate' },
      'a count is not turned into children',
    ],
  ])('says why not: %s', (_, over, because) => {
    expect(childrenSentence(told(over), rereferrals)).toBe(`The gap is not said in children: ${because}.`)
  })
  it('says when less than one child is meant', () => {
    expect(childrenSentence(told({ gapCount: 0, gapReach: 1 }), rereferrals)).toBe(
      'The gap is smaller than one child.',
    )
    expect(childrenSentence(told({ gapCount: 0, gapReach: 1, gapOf: 'posts' }), rereferrals)).toBe(
      'The gap is smaller than one post.',
    )
  })
  it('has nothing to close on the good side', () => {
    expect(childrenSentence(told({ side: 'favourable', gapCount: 0 }), rereferrals)).toBe(
      'There is no gap to close.',
    )
  })
})

describe('chanceSentence', () => {
  it('names the interval', () => {
    expect(chanceSentence(told(), rereferrals, 'full')).toBe(
      'Larger than chance: the figure’s 95% interval, 22.3 to 28.7%, leaves it out.',
    )
    expect(chanceSentence(told({ distinguishable: 'could_be_chance' }), rereferrals, 'full')).toContain(
      'takes it in',
    )
  })
  it('needs no interval in plain words', () => {
    expect(chanceSentence(told(), rereferrals, 'plain')).toBe('The difference is too large to be chance.')
    expect(chanceSentence(told({ distinguishable: 'could_be_chance' }), rereferrals, 'plain')).toBe(
      'The difference is small enough to be chance.',
    )
  })
  it('says why nothing is tested', () => {
    const untested = told({ distinguishable: 'not_tested', notTestedBecause: 'posts_not_people' })
    expect(chanceSentence(untested, rereferrals, 'plain')).toBe(
      'Whether it is chance cannot be tested: posts, not people.',
    )
  })
})

describe('lastedSentence', () => {
  const lasting = (series: (number | null)[], lasted: number, over = {}) =>
    lastedSentence({
      lasted,
      every: 'quarter',
      lasting: lasted >= 4,
      series,
      comparatorSeries: series.map(() => 80),
      ...over,
    })
  it('counts periods and says where the figures end', () => {
    expect(lasting([83, 76, 75], 2)).toBe('It has been so for two quarters.')
    expect(lasting([null, 76, 75], 2)).toBe(
      'It has been so for two quarters, as far back as there are figures.',
    )
    expect(lasting([75, 76, 75, 74], 4)).toBe(
      'It has been so for four quarters, a lasting gap, as far back as there are figures.',
    )
  })
  it('tells a new gap from one without a past', () => {
    expect(lasting([83, 75], 1)).toBe('It is new this quarter.')
    expect(lasting([null, 75], 1)).toBe('There is no earlier quarter to set beside it.')
    expect(lasting([75], 1, { every: 'financial_year' })).toBe('There is no earlier year to set beside it.')
  })
  it('is level', () => {
    expect(lasting([80], 0)).toBe('It is level now.')
  })
})
