import { type Area, type AreaCode, measured, missing, type PeriodCode } from '@outturn/indicators'
import { describe, expect, it } from 'vitest'
import { aCouncil, aGap, anAmount, anIndicator, aShare } from '../testing/index.ts'
import { aggregateComparator } from './aggregate.ts'
import type { Comparator } from './comparator.ts'
import { computeComparator } from './compute-comparator.ts'
import { contributors } from './contributors.ts'
import { regionOf } from './region-of.ts'

const of = { indicator: anIndicator(), basis: 'in_period' as const, period: 'FY2022-Q2' as PeriodCode }
const areas = [1, 2, 3, 4, 5].map(aCouncil)
const figures = new Map([
  [aCouncil(1), aShare(1, 100)],
  [aCouncil(2), aShare(10, 20)],
  [aCouncil(3), aShare(30, 40)],
  [aCouncil(4), aGap('suppressed')],
])
const from = contributors(aCouncil(1), areas, { figures })
const value = (comparator: Exclude<Comparator, { kind: 'target' }>, indicator = of.indicator) =>
  computeComparator(comparator, from, { ...of, indicator }).value

describe('contributors', () => {
  it('count n of N without the council itself, and say who is missing and why', () => {
    expect(from).toMatchObject({ of: 4, counted: 2, areas: [aCouncil(2), aCouncil(3)], amounts: [50, 75] })
    expect(from.missing).toEqual([
      { area: aCouncil(4), because: 'suppressed' },
      { area: aCouncil(5), because: 'not_held' },
    ])
  })

  it('say no more of a council that does not share', () => {
    const closed = new Set([aCouncil(3), aCouncil(4)])
    const found = contributors(aCouncil(1), areas, { figures, closed })
    expect(found.counted).toBe(1)
    expect(found.missing.map(({ because }) => because)).toEqual(['not_shared', 'not_shared', 'not_held'])
  })

  it('count a council named twice once', () => {
    expect(contributors(null, [aCouncil(2), aCouncil(2)], { figures })).toMatchObject({ of: 1, counted: 1 })
  })
})

describe('computed comparators', () => {
  it('average the neighbours three ways', () => {
    expect(value({ kind: 'neighbours', by: 'median' })).toEqual(measured(62.5))
    expect(value({ kind: 'neighbours', by: 'mean' })).toEqual(measured(62.5))
    expect(value({ kind: 'neighbours', by: 'pooled' })).toEqual(measured((100 * 40) / 60))
    expect(value({ kind: 'group', by: 'mean' })).toEqual(measured(62.5))
  })

  it('make England and a region by their parts, never by a mean', () => {
    const found = computeComparator({ kind: 'region', region: 'E12000002' as AreaCode }, from, of)
    expect(found).toMatchObject({ source: 'computed', numerator: 40, denominator: 60 })
    expect(found.value).toEqual(measured((100 * 40) / 60))
  })

  it('leave out of a pooled figure whoever has no parts, and say so', () => {
    const mixed = new Map([...figures, [aCouncil(5), anAmount(90)]])
    const pooled = computeComparator(
      { kind: 'neighbours', by: 'pooled' },
      contributors(aCouncil(1), areas, { figures: mixed }),
      of,
    )
    expect(pooled.contributors).toMatchObject({ of: 4, counted: 2 })
    expect(pooled.contributors?.missing).toContainEqual({ area: aCouncil(5), because: 'no_parts' })
  })

  it('take the better end for top quartile and best neighbour', () => {
    expect(value({ kind: 'top_quartile' })).toEqual(measured(68.75))
    expect(value({ kind: 'top_quartile' }, anIndicator({ polarity: 'low' }))).toEqual(measured(56.25))
    expect(computeComparator({ kind: 'best_neighbour' }, from, of)).toMatchObject({
      area: aCouncil(3),
      value: measured(75),
    })
    const low = computeComparator({ kind: 'best_neighbour' }, from, {
      ...of,
      indicator: anIndicator({ polarity: 'low' }),
    })
    expect(low.area).toBe(aCouncil(2))
  })

  it('have no best end without polarity, and nothing without contributors', () => {
    const none = anIndicator({ polarity: 'none' })
    expect(value({ kind: 'top_quartile' }, none)).toEqual(missing('not_available'))
    expect(value({ kind: 'best_neighbour' }, none)).toEqual(missing('not_available'))
    const nobody = contributors(aCouncil(1), [aCouncil(9)], { figures })
    for (const by of ['mean', 'median', 'pooled'] as const)
      expect(computeComparator({ kind: 'neighbours', by }, nobody, of).value).toEqual(
        missing('not_available'),
      )
    expect(computeComparator({ kind: 'best_neighbour' }, nobody, of).value).toEqual(missing('not_available'))
  })

  it('do not pool an average', () => {
    expect(value({ kind: 'neighbours', by: 'pooled' }, anIndicator({ unit: 'days' }))).toEqual(
      missing('not_available'),
    )
  })
})

describe('England and region', () => {
  it('stand as published, also where published as suppressed; else are computed and say so', () => {
    const published = aggregateComparator({ kind: 'england' }, { published: measured(90), members: from }, of)
    expect(published).toMatchObject({ source: 'published', value: measured(90), contributors: null })
    const hidden = aggregateComparator(
      { kind: 'england' },
      { published: missing('suppressed'), members: from },
      of,
    )
    expect(hidden).toMatchObject({ source: 'published', value: missing('suppressed') })
    for (const none of [null, missing('not_available')])
      expect(aggregateComparator({ kind: 'england' }, { published: none, members: from }, of)).toMatchObject({
        source: 'computed',
        value: measured((100 * 40) / 60),
      })
  })

  it('a borough has its half of London where that has a value', () => {
    const london = 'E12000007' as AreaCode
    const inner = 'E13000001' as AreaCode
    const camden: Area = {
      code: 'E09000007' as AreaCode,
      kind: 'council',
      name: 'Camden',
      dfeCode: '202',
      regionCode: london,
      subregionName: 'Inner London',
      status: 'current',
      activeFrom: null,
      activeTo: null,
    }
    const codes = new Map([['Inner London', inner]])
    expect(regionOf(camden, codes, () => true)).toBe(inner)
    expect(regionOf(camden, codes, () => false)).toBe(london)
    expect(regionOf({ ...camden, subregionName: null }, codes, () => true)).toBe(london)
  })
})
