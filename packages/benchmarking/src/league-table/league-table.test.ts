import { period } from '@outturn/indicators'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCouncil, aLeagueColumn, anIndicator } from '../testing/index.ts'
import type { LeagueColumn } from './league-column.ts'
import { leagueTable } from './league-table.ts'
import type { LeagueTableInput } from './league-table-input.ts'
import { movementOf } from './movement.ts'
import { rankLabel } from './rank-label.ts'
import { rankRanges } from './rank-range.ts'

const low = anIndicator({ polarity: 'low' })
const input = (column: LeagueColumn, over: Partial<LeagueTableInput> = {}): LeagueTableInput => ({
  indicator: low,
  basis: 'in_period',
  period: period('FY2024'),
  column,
  benchmark: null,
  ...over,
})

describe('leagueTable', () => {
  it('puts the best first, ties on the better rank, and says who is not ranked', () => {
    const table = leagueTable(input(aLeagueColumn([21.5, 15.5, null, 21.5, 15.8, 30])))
    expect(table.areas).toEqual([2, 5, 1, 4, 6].map(aCouncil))
    expect(table.rank).toEqual([1, 2, 3, 3, 5])
    expect(table.tied).toEqual([false, false, true, true, false])
    expect(table.of).toBe(5)
    expect(table.unranked).toEqual([{ area: aCouncil(3), because: 'not_available' }])
    expect(table.rank.map((place, i) => rankLabel(place ?? 0, table.tied[i] ? 'tied' : 'alone'))).toEqual([
      '1',
      '2',
      '=3',
      '=3',
      '5',
    ])
  })

  it('never ranks a former council, a region or England, even where they have a figure', () => {
    const column = aLeagueColumn([10, 20, 30, 40])
    const areas = [...column.areas]
    areas[0] = 'E92000001' as never
    areas[1] = 'E12000002' as never
    const table = leagueTable(input({ ...column, areas, because: [null, null, 'former_council', null] }))
    expect(table.areas).toEqual([aCouncil(4)])
    expect(table.rank).toEqual([1])
    expect(table.cuts?.count).toBe(1)
    expect(table.unranked.map(({ because }) => because)).toEqual([
      'comparator',
      'comparator',
      'former_council',
    ])
  })

  it('has no rank and no band without a best end: highest first', () => {
    const table = leagueTable(
      input(aLeagueColumn([1, 3, 2]), { indicator: anIndicator({ polarity: 'none' }) }),
    )
    expect(table.amounts).toEqual([3, 2, 1])
    expect(table.rank).toEqual([null, null, null])
    expect(table.band).toEqual([null, null, null])
    expect(table.rankFrom).toEqual([null, null, null])
  })

  it('ranks nearest the middle of a best range first', () => {
    const indicator = anIndicator({ polarity: { range: { from: 90, to: 110 } } })
    const column = aLeagueColumn([95, 112, 100, 80, 105])
    const table = leagueTable(input(column, { indicator, benchmark: 101, cuts: { q1: 1, q2: 2, q3: 3 } }))
    expect(table.amounts).toEqual([100, 95, 105, 112, 80])
    expect(table.rank).toEqual([1, 2, 2, 4, 5])
    expect(table.band).toEqual(['A', 'A', 'A', 'C', 'D'])
    expect(table.rankFrom).toEqual([null, null, null, null, null])
    const closer = aLeagueColumn([95, 101, 100, 80, 105])
    expect(movementOf(aCouncil(2), { earlier: column, later: closer }, indicator.polarity)).toMatchObject({
      moved: 2,
      own: 'favourable',
    })
  })

  it('bands by England’s cuts where they are given, by its own where not, not at all where refused', () => {
    const column = aLeagueColumn([15.5, 17.2, 23, 25])
    expect(leagueTable(input(column, { cuts: { q1: 16.9, q2: 20, q3: 23 } })).band).toEqual([
      'A',
      'B',
      'C',
      'D',
    ])
    expect(leagueTable(input(column)).band).toEqual(['A', 'B', 'C', 'D'])
    expect(leagueTable(input(column, { cuts: null })).band).toEqual([null, null, null, null])
  })

  it('gives intervals, verdicts on the benchmark, and the ranks they allow', () => {
    const column = aLeagueColumn([
      [240, 1547],
      [900, 4056],
      [2569, 8410],
    ])
    const table = leagueTable(input(column, { benchmark: 21.7 }))
    expect(table.verdict).toEqual(['better', 'similar', 'worse'])
    expect(table.lower95[0]).toBeCloseTo(13.8, 1)
    expect(table.upper95[0]).toBeCloseTo(17.4, 1)
    expect(table.rankFrom).toEqual([1, 2, 3])
    expect(table.rankTo).toEqual([1, 2, 3])
  })

  it('carries no interval without parts', () => {
    const table = leagueTable(input(aLeagueColumn([1, 2]), { benchmark: 5 }))
    expect(table.verdict).toEqual(['not_compared', 'not_compared'])
    expect([table.lower95, table.rankFrom]).toEqual([
      [null, null],
      [null, null],
    ])
  })

  it('tells change, test and movement since an earlier table', () => {
    const earlier = aLeagueColumn([[200, 1000], [300, 1000], null])
    const later = aLeagueColumn([
      [300, 1000],
      [290, 1000],
      [100, 1000],
      [400, 1000],
    ])
    const table = leagueTable(input(later, { previous: { period: period('FY2023'), column: earlier } }))
    expect(table.areas).toEqual([3, 2, 1, 4].map(aCouncil))
    expect(table.change).toEqual([null, -1, 10, null])
    expect(table.changeReason).toEqual(['earlier_missing', null, null, 'no_earlier_figure'])
    expect(table.changeTest).toEqual(['not_tested', 'noise', 'signal', 'not_tested'])
    expect(table.previousRank).toEqual([null, 2, 1, null])
    expect(table.moved).toEqual([null, 0, -2, null])
  })

  it('does not subtract tables that are not consecutive', () => {
    const column = aLeagueColumn([1, 2])
    const table = leagueTable(input(column, { previous: { period: period('FY2021'), column } }))
    expect(table.change).toEqual([null, null])
    expect(table.changeReason).toEqual(['not_consecutive', 'not_consecutive'])
  })

  it('does not test posts, nor overlapping periods', () => {
    const column = aLeagueColumn([[30, 100]])
    const before = aLeagueColumn([[1, 100]])
    const posts = anIndicator({ disclosure: 'posts' })
    expect(
      leagueTable(
        input(column, { indicator: posts, previous: { period: period('FY2023'), column: before } }),
      ),
    ).toMatchObject({
      changeTest: ['not_tested'],
      changeTestReason: ['posts_not_people'],
    })
    expect(
      leagueTable(
        input(column, {
          basis: 'rolling_12m',
          period: period('FY2024-Q2'),
          previous: { period: period('FY2024-Q1'), column: before },
        }),
      ),
    ).toMatchObject({ changeTest: ['not_tested'], changeTestReason: ['overlapping_periods'] })
  })

  it('is empty of nobody', () => {
    expect(leagueTable(input(aLeagueColumn([])))).toMatchObject({ areas: [], of: 0, cuts: null })
  })
})

describe('rankRanges', () => {
  it('gives its worked example', () => {
    const found = rankRanges([true, true, true], [10, 11, 20], { upper: [12, 14, 22], best: 'low' })
    expect(found).toEqual({ from: [1, 1, 3], to: [2, 2, 3] })
  })

  it('is unsure of whoever has no interval', () => {
    const found = rankRanges([true, true, true], [10, null, 20], { upper: [12, null, 22], best: 'low' })
    expect(found).toEqual({ from: [1, null, 2], to: [2, null, 3] })
  })

  it('agrees with counting one by one, and holds the rank', () => {
    const interval = fc.tuple(fc.nat(40), fc.nat(10))
    fc.assert(
      fc.property(
        fc.array(interval, { maxLength: 30 }),
        fc.constantFrom('low' as const, 'high' as const),
        (list, best) => {
          const lower = list.map(([l]) => l)
          const upper = list.map(([l, w]) => l + w)
          const all = list.map(() => true)
          const found = rankRanges(all, lower, { upper, best })
          list.forEach((_, i) => {
            const [l, u] = [lower[i] as number, upper[i] as number]
            const under = upper.filter((other) => other < l).length
            const over = lower.filter((other) => other > u).length
            const [better, worse] = best === 'low' ? [under, over] : [over, under]
            expect(found.from[i]).toBe(1 + better)
            expect(found.to[i]).toBe(list.length - worse)
          })
        },
      ),
    )
  })
})

describe('movementOf', () => {
  const earlier = aLeagueColumn([10, 12, 13, null, 20])
  const later = aLeagueColumn([16, 17, 14, 11, null])

  it('says who passed whom', () => {
    expect(movementOf(aCouncil(3), { earlier, later }, 'low')).toEqual({
      rank: 2,
      previousRank: 3,
      moved: 1,
      passed: [aCouncil(1), aCouncil(2)],
      fellAway: [],
      passedBy: [],
      arrivedAbove: [aCouncil(4)],
      own: 'unfavourable',
    })
    expect(movementOf(aCouncil(1), { earlier, later }, 'low')).toMatchObject({
      rank: 3,
      previousRank: 1,
      moved: -2,
      passedBy: [aCouncil(3)],
      arrivedAbove: [aCouncil(4)],
    })
  })

  it('has nothing to say of a council ranked once, or without a best end', () => {
    expect(movementOf(aCouncil(4), { earlier, later }, 'low')).toBeNull()
    expect(movementOf(aCouncil(5), { earlier, later }, 'low')).toBeNull()
    expect(movementOf(aCouncil(1), { earlier, later }, 'none')).toBeNull()
  })

  it('adds up, and agrees with the two tables', () => {
    const column = fc.array(fc.option(fc.nat(8)), { minLength: 1, maxLength: 15 })
    fc.assert(
      fc.property(column, column, (before, after) => {
        const tables = { earlier: aLeagueColumn(before), later: aLeagueColumn(after) }
        const [was, now] = [leagueTable(input(tables.earlier)), leagueTable(input(tables.later))]
        now.areas.forEach((area, i) => {
          const found = movementOf(area, tables, 'low')
          const at = was.areas.indexOf(area)
          expect(found === null).toBe(at < 0)
          if (!found) return
          expect(found.rank).toBe(now.rank[i])
          expect(found.previousRank).toBe(was.rank[at])
          const { passed, fellAway, passedBy, arrivedAbove } = found
          expect(found.moved).toBe(passed.length + fellAway.length - passedBy.length - arrivedAbove.length)
          expect(found.moved).toBe(found.previousRank - found.rank)
        })
      }),
    )
  })
})
