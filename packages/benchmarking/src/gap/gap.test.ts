import { describe, expect, it } from 'vitest'
import { aGap, anAmount, anIndicator, aShare } from '../testing/index.ts'
import { type Gap, gapTo } from './gap.ts'

const high = anIndicator()
const low = anIndicator({ polarity: 'low' })
const count = (gap: Gap) => (gap.kind === 'gap' ? gap.count : null)

describe('gapTo', () => {
  it('counts children', () => {
    const late = gapTo(aShare(60, 115), 79.4, high)
    expect(late).toMatchObject({ kind: 'gap', side: 'unfavourable' })
    expect(late.kind === 'gap' && late.amount).toBeCloseTo(-27.2, 1)
    expect(count(late)).toEqual({ kind: 'counted', toClose: 31, toReach: 32, wanted: 'more', of: 'people' })
    expect(count(gapTo(aShare(181, 714), 19.4, low))).toMatchObject({ toClose: 42, wanted: 'fewer' })
    expect(count(gapTo(aShare(611, 804), 79.75, high))).toMatchObject({ toClose: 30 })
  })

  it('has nothing to close on the good side or level', () => {
    expect(gapTo(aShare(90, 100), 79.4, high)).toMatchObject({
      side: 'favourable',
      count: { toClose: 0, toReach: 0 },
    })
    expect(gapTo(aShare(10, 100), 79.4, low)).toMatchObject({ side: 'favourable', count: { toClose: 0 } })
    expect(gapTo(aShare(50, 100), 50, high)).toMatchObject({ side: 'level', count: { toClose: 0 } })
    expect(gapTo({ ...anAmount(8.199999999999998), denominator: 10 }, 8.2, high)).toMatchObject({
      side: 'level',
    })
  })

  it('counts a rate in children, and posts as posts', () => {
    const rate = anIndicator({ unit: 'rate_per_10000', polarity: 'low' })
    expect(count(gapTo({ ...anAmount(60), numerator: 300, denominator: 50_000 }, 40, rate))).toMatchObject({
      toClose: 100,
    })
    const posts = anIndicator({ polarity: 'low', disclosure: 'posts' })
    expect(count(gapTo(aShare(51, 243), 11.8, posts))).toMatchObject({ toClose: 22, of: 'posts' })
  })

  it('does with a denominator alone', () => {
    expect(count(gapTo({ ...anAmount(52.2), denominator: 115 }, 79.4, high))).toMatchObject({ toClose: 31 })
  })

  it.each([
    ['no_denominator', anAmount(50), high],
    ['no_denominator', { ...anAmount(50), numerator: 0, denominator: 0 }, high],
    ['not_a_share_or_rate', anAmount(50), anIndicator({ unit: 'days' })],
    ['no_direction', aShare(1, 2), anIndicator({ polarity: 'none' })],
  ] as const)('is not said in children: %s', (because, figure, indicator) => {
    expect(count(gapTo(figure, 60, indicator))).toEqual({ kind: 'not_counted', because })
  })

  it('is higher or lower where no end is good', () => {
    const none = anIndicator({ polarity: 'none' })
    expect(gapTo(anAmount(50), 60, none)).toMatchObject({ side: 'lower', amount: -10 })
    expect(gapTo(anAmount(70), 60, none)).toMatchObject({ side: 'higher', amount: 10 })
  })

  it('needs both figures', () => {
    expect(gapTo(aGap('suppressed'), 60, high)).toEqual({ kind: 'no_gap', because: 'figure_missing' })
    expect(gapTo(aShare(1, 2), null, high)).toEqual({ kind: 'no_gap', because: 'comparator_missing' })
  })
})
