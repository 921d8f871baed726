import type { Indicator } from '@outturn/indicators'
import { describe, expect, it } from 'vitest'
import { aGap, anAmount, anIndicator, aShare } from '../testing/index.ts'
import type { GapCandidate } from './gap-candidate.ts'
import { lastedFor, revisedGap } from './lasted-for.ts'
import { orderGaps } from './order-gaps.ts'

const neighbours = [70, 74, 78, 80, 82, 86, 90]
function candidate(
  id: string,
  over: Partial<GapCandidate> = {},
  indicator: Partial<Indicator> = {},
): GapCandidate {
  return {
    indicator: anIndicator({ id, ...indicator }),
    basis: 'in_period',
    figure: aShare(611, 804),
    comparator: 80,
    contributors: neighbours,
    refused: null,
    series: [76],
    comparatorSeries: [80],
    every: 'quarter',
    trend: 'no_significant_change',
    lastChange: null,
    ...over,
  }
}
const names = (candidates: readonly GapCandidate[]) =>
  orderGaps(candidates).unfavourable.map(
    ({ candidate: { indicator }, decidedBy }) => `${indicator.id} ${decidedBy}`,
  )

describe('the order of gaps', () => {
  it('puts what is distinguishable first, then what was not tested, then what could be chance', () => {
    expect(
      names([
        candidate('chance', { figure: aShare(30, 40) }),
        candidate('posts', { figure: aShare(30, 100) }, { disclosure: 'posts' }),
        candidate('real'),
      ]),
    ).toEqual(['real first', 'posts distinguishable', 'chance distinguishable'])
  })

  it('puts lasting gaps before newer, then larger before smaller, then more children', () => {
    const lasting = { series: [70, 71, 72, 76], comparatorSeries: [80, 80, 80, 80] }
    expect(
      names([
        candidate('new and large', { figure: aShare(300, 804) }),
        candidate('lasting', lasting),
        candidate('lasting and large', { ...lasting, figure: aShare(500, 804) }),
        candidate('lasting with more children', { ...lasting, figure: aShare(1222, 1608) }),
      ]),
    ).toEqual([
      'lasting and large first',
      'lasting with more children size',
      'lasting children',
      'new and large lasting',
    ])
  })

  it('calls two years lasting, and two quarters new', () => {
    const twice = { series: [70, 76], comparatorSeries: [80, 80] }
    expect(
      names([
        candidate('quarters', { ...twice, figure: aShare(300, 804) }),
        candidate('years', { ...twice, every: 'financial_year' }),
      ]),
    ).toEqual(['years first', 'quarters lasting'])
  })

  it('falls back on the name, so that the order never wavers', () => {
    expect(names([candidate('b'), candidate('a')])).toEqual(['a first', 'b name'])
    expect(names([candidate('a'), candidate('b')])).toEqual(['a first', 'b name'])
  })

  it('measures in the neighbours’ own spread, which one neighbour far off does not stretch', () => {
    const [near] = orderGaps([candidate('a')]).unfavourable
    const [far] = orderGaps([candidate('a', { contributors: [...neighbours.slice(0, 6), 900] })]).unfavourable
    expect(near?.size).toBeCloseTo(4.005 / 6, 2)
    expect(far?.size).toBe(near?.size)
  })

  it('has no size where all neighbours are equal, and still a place', () => {
    const [equal] = orderGaps([candidate('a', { contributors: [80, 80, 80, 80] })]).unfavourable
    expect(equal).toMatchObject({ size: null, distinguishable: 'distinguishable', verdict: 'worse' })
    expect(names([candidate('equal', { contributors: [80, 80] }), candidate('spread')])).toEqual([
      'spread first',
      'equal size',
    ])
  })

  it('lists apart what is favourable, what has no direction, and what is level', () => {
    const found = orderGaps([
      candidate('good', { figure: aShare(90, 100) }),
      candidate('unusual', { figure: aShare(400, 804) }, { polarity: 'none' }),
      candidate('level', { figure: aShare(80, 100) }),
    ])
    expect(found.favourable.map(({ candidate: c }) => c.indicator.id)).toEqual(['good'])
    expect(found.unusual.map(({ verdict, gap }) => [verdict, gap.side])).toEqual([['lower', 'lower']])
    expect(found.level.map(({ candidate: { indicator } }) => indicator.id)).toEqual(['level'])
    expect(found.unfavourable).toEqual([])
    expect(found.counts).toEqual({ better: 1, worse: 0, similar: 1, higher: 0, lower: 1, not_compared: 0 })
  })

  it.each([
    ['comparator_missing', { comparator: null, contributors: [] }],
    ['suppressed', { figure: aGap('suppressed') }],
    ['pending', { figure: aGap('pending'), comparator: null }],
    ['year_to_date_against_full_year', { refused: 'year_to_date_against_full_year' }],
  ] as const)('does not list: %s', (because, over) => {
    const found = orderGaps([candidate('a', over)])
    expect(found.notListed.map((left) => left.because)).toEqual([because])
    expect(found.counts.not_compared).toBe(1)
    expect([found.unfavourable, found.favourable, found.unusual]).toEqual([[], [], []])
  })

  it('does not test a zero denominator', () => {
    const [found] = orderGaps([
      candidate('a', { figure: { ...anAmount(0), numerator: 0, denominator: 0 } }),
    ]).unfavourable
    expect(found).toMatchObject({ distinguishable: 'not_tested', notTestedBecause: 'parts_do_not_fit' })
    expect(found?.gap.count).toEqual({ kind: 'not_counted', because: 'no_denominator' })
  })
})

describe('lastedFor', () => {
  it('counts back from the latest, and stops at a change of side or a gap', () => {
    expect(lastedFor([83, 76, 75], [80, 80, 80])).toBe(2)
    expect(lastedFor([70, null, 75], [80, 80, 80])).toBe(1)
    expect(lastedFor([70, 72, 75], [80, null, 80])).toBe(1)
    expect(lastedFor([70, 80], [80, 80])).toBe(0)
    expect(lastedFor([70, null], [80, 80])).toBe(0)
    expect(lastedFor([], [])).toBe(0)
  })
})

describe('revisedGap', () => {
  it.each([
    [-3, 1, 'high', 'reversed'],
    [1, -3, 'high', 'reversed'],
    [0, -1, 'high', 'opened'],
    [0, -1, 'low', 'wider'],
    [-1, 0, 'high', 'closed'],
    [-1, -3, 'high', 'wider'],
    [-3, -1, 'high', 'narrower'],
    [-3, -3, 'high', 'unchanged'],
    [null, -3, 'high', 'not_compared'],
    [0, 2, 'none', 'opened'],
  ] as const)('%s → %s, %s: %s', (before, after, polarity, what) => {
    expect(revisedGap(before, after, polarity)).toBe(what)
  })
})
