import { type RankFacts, rankFacts } from '@outturn/benchmarking'
import type { Shown } from '../../data/catalogue.ts'
import type { CsvCell } from '../../data/to-csv.ts'
import type { Ranks } from './histories.query.ts'
import { isUpTo } from './is-up-to.ts'
import { type Slot, toSlot } from './to-slot.ts'

export interface RankRows {
  readonly facts: RankFacts
  readonly slots: readonly Slot[]
  readonly lines: readonly {
    readonly code: string
    readonly name: string
    readonly whose: 'own' | 'other'
    readonly ranks: readonly (number | null)[]
    readonly amounts: readonly (number | null)[]
  }[]
  /** The most that were ranked in any period. */
  readonly most: number
}

/** Ranks over time ready to draw, from the first period in which anybody of them was ranked; null where nobody was. */
export function toRanks(ranks: Ranks, indicator: Shown, own: string): RankRows | null {
  const from = ranks.periods.findIndex((_, i) => ranks.areas.some(({ rank }) => (rank[i] ?? null) !== null))
  if (from < 0) return null
  const periods = ranks.periods.slice(from)
  const ranked = ranks.ranked.slice(from)
  const lines = ranks.areas.map(({ areaCode, name, rank, amount }) => ({
    code: areaCode,
    name,
    whose: areaCode === own ? ('own' as const) : ('other' as const),
    ranks: rank.slice(from),
    amounts: amount.slice(from),
  }))
  const mine = lines.find(({ whose }) => whose === 'own')
  return {
    facts: rankFacts(
      periods.map((period, i) => ({
        period,
        rank: mine?.ranks[i] ?? null,
        of: ranked[i] ?? 0,
        amount: mine?.amounts[i] ?? null,
      })),
      indicator.polarity,
    ),
    slots: periods.map(toSlot),
    lines: lines.filter(({ ranks: all }) => all.some((rank) => rank !== null)),
    most: Math.max(...ranked),
  }
}

/** The ranks without the periods that came later. */
export function upTo(ranks: Ranks, until: string): Ranks {
  const kept = ranks.periods.flatMap((period, i) => (isUpTo(period, until) ? [i] : []))
  const pick = <Entry>(from: readonly Entry[]) => kept.map((i) => from[i] as Entry)
  return {
    ...ranks,
    periods: pick(ranks.periods),
    ranked: pick(ranks.ranked),
    areas: ranks.areas.map((one) => ({ ...one, rank: pick(one.rank), amount: pick(one.amount) })),
  }
}

/** Every rank with its figure, unrounded: one row per council and period. */
export const toRanksCsv = (ranks: Ranks): readonly (readonly CsvCell[])[] => [
  ['area_code', 'council', 'period', 'rank', 'ranked', 'value', 'kind', 'among'],
  ...ranks.areas.flatMap(({ areaCode, name, rank, amount }) =>
    ranks.periods.map((period, i) => [
      areaCode,
      name,
      period,
      rank[i] ?? null,
      ranks.ranked[i] ?? null,
      amount[i] ?? null,
      ranks.kind,
      ranks.groupName,
    ]),
  ),
]
