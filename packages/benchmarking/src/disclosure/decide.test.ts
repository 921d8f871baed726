import { describe, expect, it } from 'vitest'
import { aCouncil } from '../testing/index.ts'
import type { Aggregate } from './aggregate.ts'
import { dice } from './attack/dice.ts'
import { decide } from './decide.ts'
import { decideFigure } from './decide-figure.ts'
import { exposedBy } from './exposed-by.ts'
import type { Reader } from './reader.ts'
import type { Released } from './release-log.ts'

const reader: Reader = { audience: 'council 1', own: aCouncil(1), knows: new Set() }
const quarter = { from: 100, to: 102 }

/** An aggregate of councils by number; each has so many of a hundred, unlike enough that nobody dominates. */
function of(councils: readonly number[], over: Partial<Aggregate> = {}): Aggregate {
  return {
    name: 'region',
    indicator: 'on_time_pct',
    parts: { numerator: null, denominator: null },
    statistic: 'pooled',
    months: quarter,
    shares: councils.map((i) => ({
      area: aCouncil(i),
      value: 40 + i,
      numerator: 40 + i,
      denominator: 100,
      revision: 1,
    })),
    ...over,
  }
}
const shown = (aggregate: Aggregate, audience = reader.audience): Released => ({
  id: aggregate.name,
  audience,
  aggregate,
})
const upTo = (last: number) => Array.from({ length: last }, (_, i) => i + 1)

describe('decide: one aggregate', () => {
  it('shows four with three others, and says why not fewer', () => {
    expect(decide(of([1, 2, 3, 4]), reader, [])).toEqual({ kind: 'shown', rule: 'safe_aggregate' })
    expect(decide(of([1, 2, 3]), reader, [])).toEqual({
      kind: 'suppressed',
      rule: 'fewer_than_four_contributors',
    })
    expect(decide(of([2, 3, 4]), reader, [])).toEqual({
      kind: 'suppressed',
      rule: 'fewer_than_four_contributors',
    })
    const partner = { ...reader, knows: new Set([aCouncil(2)]) }
    expect(decide(of([1, 2, 3, 4]), partner, [])).toEqual({
      kind: 'suppressed',
      rule: 'fewer_than_three_others',
    })
  })

  it('shows anything whose contributors the reader knows by agreement', () => {
    const partner = { ...reader, knows: new Set([aCouncil(2), aCouncil(3)]) }
    expect(decide(of([1, 2]), partner, [])).toEqual({ kind: 'shown', rule: 'shared_under_agreement' })
    expect(decide(of([1, 2, 3], { statistic: 'single' }), partner, [])).toMatchObject({ kind: 'shown' })
  })

  it('never shows one council’s figure as an aggregate', () => {
    expect(decide(of(upTo(9), { statistic: 'single' }), reader, [])).toEqual({
      kind: 'suppressed',
      rule: 'single_figure',
    })
  })

  const withNumerators = (...numerators: number[]) =>
    of(
      numerators.map((_, i) => i + 1),
      {
        shares: numerators.map((numerator, i) => ({
          area: aCouncil(i + 1),
          value: 1,
          numerator,
          denominator: null,
          revision: 1,
        })),
        statistic: 'sum',
      },
    )

  it('suppresses where one has 80% of the numerator, of all or of what the reader does not know', () => {
    expect(decide(withNumerators(5, 80, 10, 5), reader, [])).toEqual({
      kind: 'suppressed',
      rule: 'one_has_80_percent',
    })
    expect(decide(withNumerators(5, 79, 10, 6), reader, [])).toMatchObject({ rule: 'one_has_80_percent' })
    expect(decide(withNumerators(5, 70, 15, 10), reader, [])).toEqual({
      kind: 'shown',
      rule: 'safe_aggregate',
    })
    expect(decide(withNumerators(900, 80, 10, 5), reader, [])).toMatchObject({ rule: 'one_has_80_percent' })
  })

  it('suppresses a total that gives every contributor away: none at all, or all of all', () => {
    const alike = (numerator: number) =>
      of([1, 2, 3, 4, 5], {
        shares: upTo(5).map((i) => ({
          area: aCouncil(i),
          value: numerator,
          numerator,
          denominator: 20 + i,
          revision: 1,
        })),
      })
    expect(decide(alike(0), reader, [])).toEqual({ kind: 'suppressed', rule: 'within_bounds' })
    const whole = of([1, 2, 3, 4, 5], {
      shares: upTo(5).map((i) => ({
        area: aCouncil(i),
        value: 100,
        numerator: 20 + i,
        denominator: 20 + i,
        revision: 1,
      })),
    })
    expect(decide(whole, reader, [])).toEqual({ kind: 'suppressed', rule: 'within_bounds' })
  })
})

describe('decide: after what was shown', () => {
  const first = shown(of(upTo(6)))

  it('merges a late return until it comes with two others', () => {
    expect(decide(of(upTo(7)), reader, [first])).toEqual({
      kind: 'merged',
      rule: 'differs_by_one_or_two',
      into: first,
    })
    expect(decide(of(upTo(8)), reader, [first])).toMatchObject({ kind: 'merged', into: first })
    expect(decide(of(upTo(9)), reader, [first])).toEqual({ kind: 'shown', rule: 'safe_aggregate' })
    expect(decide(of(upTo(6)), reader, [first])).toEqual({ kind: 'shown', rule: 'already_shown' })
  })

  it('does not count the reader’s own figure as a difference', () => {
    expect(decide(of([2, 3, 4, 5, 6]), reader, [first])).toEqual({ kind: 'shown', rule: 'safe_aggregate' })
  })

  it('sets neighbours against region', () => {
    const neighbours = of([2, 3, 4, 5, 7], { name: 'neighbours' })
    expect(decide(neighbours, reader, [first])).toEqual({ kind: 'suppressed', rule: 'differs_by_one_or_two' })
    expect(decide(of([2, 3, 4, 7, 8, 9, 10], { name: 'neighbours' }), reader, [first])).toMatchObject({
      kind: 'shown',
    })
  })

  it('takes a revised figure for another', () => {
    const revised = of(upTo(6))
    const shares = revised.shares.map((share, i) =>
      i === 3 ? { ...share, numerator: 9, revision: 2 } : share,
    )
    expect(decide({ ...revised, shares }, reader, [first])).toMatchObject({
      kind: 'merged',
      rule: 'differs_by_one_or_two',
    })
  })

  it('looks at what others were shown only where it was shown to everyone', () => {
    expect(decide(of(upTo(7)), reader, [shown(of(upTo(6)), 'council 2')])).toMatchObject({ kind: 'shown' })
    expect(decide(of(upTo(7)), reader, [shown(of(upTo(6)), 'everyone')])).toMatchObject({ kind: 'merged' })
    const everyone: Reader = { audience: 'everyone', own: null, knows: new Set() }
    expect(decide(of(upTo(7)), everyone, [shown(of(upTo(6)), 'council 2')])).toMatchObject({ kind: 'merged' })
  })

  it('lets nothing be added up to one council from three sums', () => {
    const log = [shown(of([2, 3, 4, 5], { name: 'a' })), shown(of([6, 7, 8, 9], { name: 'b' }))]
    const all = of([2, 3, 4, 5, 6, 7, 8, 9, 10], { name: 'c' })
    expect(decide(all, reader, log)).toEqual({ kind: 'suppressed', rule: 'adds_up_to_one_or_two' })
    expect(decide(of([...upTo(12).slice(1)], { name: 'c' }), reader, log)).toMatchObject({ kind: 'shown' })
  })

  it('lets no year to date be taken apart by its quarters', () => {
    const second = { from: 103, to: 105 }
    const both = { from: 100, to: 105 }
    const log = [shown(of(upTo(6))), shown(of([...upTo(6), 7, 8, 9], { months: second }))]
    expect(decide(of(upTo(7), { months: both }), reader, log)).toMatchObject({
      kind: 'suppressed',
      rule: 'differs_by_one_or_two',
    })
    const halves = of(upTo(6), { months: both }).shares
    const twice = halves.map((share) => ({
      ...share,
      numerator: 2 * (share.numerator ?? 0),
      denominator: 200,
    }))
    expect(decide(of([], { months: both, shares: twice }), reader, log)).toMatchObject({ kind: 'shown' })
    // The same as the first quarter would say that there was nothing in the second.
    expect(decide(of(upTo(6), { months: both }), reader, log)).toMatchObject({ rule: 'within_bounds' })
  })

  it('knows which revision of a quarter a year to date holds: less both quarters, one revision is left', () => {
    const councils = upTo(12)
    const q2 = { from: 103, to: 105 }
    const year = of(councils, { name: 'region, year to date', months: { from: 100, to: 105 } })
    const log = [shown(of(councils)), shown(of(councils, { name: 'region, second quarter', months: q2 }))]
    // Council 5 revised its first quarter before it sent the second; the sum of both is what its year to date holds.
    const holding = year.shares.map((share, i) => ({
      ...share,
      ...{ numerator: 2 * (share.numerator ?? 0) + (i === 4 ? 3 : 0), denominator: 200 },
      holds: [
        { from: 100, revision: i === 4 ? 2 : 1 },
        { from: 103, revision: 1 },
      ],
    }))
    expect(decide({ ...year, shares: holding }, reader, log)).toEqual({
      kind: 'suppressed',
      rule: 'adds_up_to_one_or_two',
    })
    const unrevised = year.shares.map((share) => ({
      ...share,
      ...{ numerator: 2 * (share.numerator ?? 0), denominator: 200 },
      holds: [
        { from: 100, revision: 1 },
        { from: 103, revision: 1 },
      ],
    }))
    expect(decide({ ...year, shares: unrevised }, reader, log)).toMatchObject({ kind: 'shown' })
  })

  it('knows that a count and a share of it tell the same', () => {
    const pooled = shown(of(upTo(6), { parts: { numerator: 'on_time_number', denominator: 'number' } }))
    const count = of(upTo(7), { name: 'count', indicator: 'on_time_number', statistic: 'sum' })
    expect(decide(count, reader, [pooled])).toEqual({ kind: 'suppressed', rule: 'differs_by_one_or_two' })
    expect(decide({ ...count, indicator: 'another' }, reader, [pooled])).toMatchObject({ kind: 'shown' })
  })

  /** Region of 24, England of 150, ten neighbours of whom four are in the region. */
  const groups = { region: upTo(24), england: upTo(150), neighbours: [2, 3, 4, 5, 31, 32, 33, 34, 35, 36] }
  const spread = (councils: readonly number[], months: number) =>
    councils.map((i) => {
      const [numerator, denominator] = [months * (20 + ((i * 37) % 60)), months * 100]
      return {
        area: aCouncil(i),
        value: (100 * numerator) / denominator,
        numerator,
        denominator,
        revision: 1,
      }
    })

  it('shows a year of region, England and neighbours, each quarter and year to date', () => {
    const times = [
      [1, 3],
      [4, 6],
      [1, 6],
      [7, 9],
      [1, 9],
      [10, 12],
      [1, 12],
    ] as const
    const log: Released[] = []
    for (const [from, to] of times)
      for (const [name, councils] of Object.entries(groups)) {
        const asked = of([], { name, months: { from, to }, shares: spread(councils, to - from + 1) })
        expect([name, from, to, decide(asked, reader, log).kind]).toEqual([name, from, to, 'shown'])
        log.push(shown(asked))
      }
  })

  it('stops answering somebody who tries group after group', () => {
    const log: Released[] = []
    const rules = new Set<string>()
    const roll = dice(7)
    for (let turn = 0; turn < 30 && !rules.has('too_many_overlap'); turn++) {
      const councils = roll.some(upTo(150), 20 + roll.upTo(40))
      const asked = of([], { name: `group ${turn}`, shares: spread(councils, 3) })
      const decision = decide(asked, reader, log)
      if (decision.kind === 'shown') log.push(shown(asked))
      rules.add(decision.rule)
    }
    expect(rules).toContain('too_many_overlap')
  })

  it('forgets what has no month in common', () => {
    const later = { from: 200, to: 202 }
    expect(decide(of(upTo(7), { months: later }), reader, [first])).toMatchObject({ kind: 'shown' })
  })

  it('keeps medians of different groups apart', () => {
    const median = (councils: readonly number[], name: string) => of(councils, { name, statistic: 'order' })
    const log = [shown(median(upTo(8), 'neighbours'))]
    expect(decide(median([1, 2, 3, 9, 10, 11], 'region'), reader, log)).toMatchObject({
      rule: 'orders_overlap',
    })
    expect(decide(median([9, 10, 11, 12], 'region'), reader, log)).toMatchObject({ kind: 'shown' })
    expect(decide(median([1, 2, 3, 4, 9, 10, 11], 'region'), reader, log)).toMatchObject({ kind: 'shown' })
  })

  it('answers fewer questions of one group than it has unknowns', () => {
    const mean = of([1, 2, 3, 4], { name: 'mean', statistic: 'mean' })
    const median = of([1, 2, 3, 4], { name: 'median', statistic: 'order' })
    expect(decide(median, reader, [shown(mean)])).toEqual({ kind: 'suppressed', rule: 'too_many_answers' })
    const seven = { shares: of(upTo(8)).shares }
    expect(decide({ ...median, ...seven }, reader, [shown({ ...mean, ...seven })])).toMatchObject({
      kind: 'shown',
    })
  })
})

describe('decideFigure', () => {
  const area = aCouncil(2)
  it('shows what is published, one’s own and what is shared, and nothing else', () => {
    expect(decideFigure({ area, source: 'published' }, reader)).toEqual({ kind: 'shown', rule: 'published' })
    expect(decideFigure({ area: aCouncil(1), source: 'draft' }, reader)).toEqual({
      kind: 'shown',
      rule: 'own_figure',
    })
    expect(decideFigure({ area, source: 'signed_off' }, reader)).toEqual({
      kind: 'suppressed',
      rule: 'no_agreement',
    })
    const partner = { ...reader, knows: new Set([area]) }
    expect(decideFigure({ area, source: 'signed_off' }, partner)).toEqual({
      kind: 'shown',
      rule: 'shared_under_agreement',
    })
    expect(decideFigure({ area, source: 'draft' }, partner)).toEqual({
      kind: 'suppressed',
      rule: 'not_signed_off',
    })
  })
})

describe('exposedBy', () => {
  it('names what joining would open', () => {
    const log = [shown(of([1, 2, 3, 4, 5])), shown(of(upTo(12), { indicator: 'other_pct' }))]
    expect(exposedBy(new Set([2, 3, 4].map(aCouncil)), reader, log)).toEqual(['on_time_pct'])
    expect(exposedBy(new Set([2, 3].map(aCouncil)), reader, log)).toEqual([])
    expect(exposedBy(new Set([12].map(aCouncil)), reader, log)).toEqual([])
    expect(exposedBy(new Set([2, 3, 4].map(aCouncil)), { ...reader, audience: 'council 9' }, log)).toEqual([])
  })
})
