import type { AreaCode } from '@outturn/indicators'
import { type QuartileBand, type Quartiles, quartileBand, quartiles, rank } from '@outturn/statistics'
import { intervalOf } from '../interval/interval-of.ts'
import { keysOf, type Ranking, rankingOf } from '../published-standing/ranking-of.ts'
import { type Verdict, verdictOn } from '../verdict.ts'
import { rankable, type Unranked, unrankedBecause } from './league-column.ts'
import type { LeagueTableInput } from './league-table-input.ts'
import { rankRanges } from './rank-range.ts'
import { changesInTable, type LeagueChanges } from './table-changes.ts'

/** A league table in columns, best first (highest first where there is no best end); then those without a rank. */
export interface LeagueTable extends LeagueChanges {
  readonly areas: readonly AreaCode[]
  readonly rank: readonly (number | null)[]
  readonly tied: readonly boolean[]
  /** How many are ranked, or have a value. */
  readonly of: number
  /** The best and worst rank that the interval allows. */
  readonly rankFrom: readonly (number | null)[]
  readonly rankTo: readonly (number | null)[]
  readonly amounts: readonly number[]
  readonly numerators: readonly (number | null)[]
  readonly denominators: readonly (number | null)[]
  readonly lower95: readonly (number | null)[]
  readonly upper95: readonly (number | null)[]
  readonly verdict: readonly Verdict[]
  readonly band: readonly (QuartileBand | null)[]
  readonly cuts: Quartiles | null
  readonly unranked: readonly { readonly area: AreaCode; readonly because: Unranked }[]
}

/**
 * A league table of one indicator, basis and period: ranks (ties share the better one), bands, intervals, the
 * range of ranks each interval allows, verdicts on the group's comparator, changes since an earlier table.
 * No best end: no rank and no band. A best range: nearest its middle first. Former councils, regions and England are never ranked.
 * Source: DfE Local Authority Interactive Tool (rank, band); Fingertips (verdict).
 * Example: 15.5, 15.8, –, 21.5, 21.5, low is good → ranks 1, 2, 3, 3; the missing one unranked with its reason.
 */
export function leagueTable(input: LeagueTableInput): LeagueTable {
  const { indicator, column } = input
  const ranking = rankingOf(indicator.polarity)
  const amounts = rankable(column)
  const keys = ranking ? keysOf(amounts, ranking) : amounts
  const order = orderOf(keys, ranking?.best === 'low' ? 1 : -1)
  const pick = <Entry>(from: readonly Entry[]) => order.map((i) => from[i] as Entry)
  const sorted = pick(amounts) as number[]
  const nobody: null[] = sorted.map(() => null)
  const ranks: (number | null)[] = ranking ? rank(pick(keys), ranking.best) : nobody
  const intervals = order.map((i) =>
    intervalOf(indicator, {
      numerator: column.numerators[i] ?? null,
      denominator: column.denominators[i] ?? null,
    }),
  )
  const lower95 = intervals.map((interval) => interval?.lower ?? null)
  const upper95 = intervals.map((interval) => interval?.upper ?? null)
  const everyone = sorted.map(() => true)
  const range =
    ranking?.by === 'amount' ? rankRanges(everyone, lower95, { upper: upper95, best: ranking.best }) : null
  return {
    areas: pick(column.areas),
    rank: ranks,
    tied: ranks.map((place, i) => place !== null && (place === ranks[i - 1] || place === ranks[i + 1])),
    of: sorted.length,
    rankFrom: range?.from ?? nobody,
    rankTo: range?.to ?? nobody,
    amounts: sorted,
    numerators: pick(column.numerators),
    denominators: pick(column.denominators),
    lower95,
    upper95,
    verdict: intervals.map((interval) => verdictOn(interval, input.benchmark, indicator.polarity)),
    band: ranking ? bandsOf(pick(keys) as number[], ranking, input.cuts) : nobody,
    cuts: quartiles(sorted),
    unranked: column.areas.flatMap((area, i) =>
      amounts[i] === null ? [{ area, because: unrankedBecause(column, i) }] : [],
    ),
    ...changesInTable(input, order, ranks),
  }
}

/** England's cut points are of amounts; distances from a range's middle are banded by their own quartiles. */
function bandsOf(
  keys: readonly number[],
  { best, by }: Ranking,
  given: LeagueTableInput['cuts'],
): (QuartileBand | null)[] {
  const cuts = given === undefined || (given !== null && by !== 'amount') ? quartiles(keys) : given
  return keys.map((key) => (cuts ? quartileBand(key, cuts, best) : null))
}

/** Places of the amounts that are there, best first; equal amounts keep the column's order. */
function orderOf(amounts: readonly (number | null)[], sign: 1 | -1): number[] {
  const there: number[] = []
  amounts.forEach((amount, i) => {
    if (amount !== null) there.push(i)
  })
  return there.sort((a, b) => sign * ((amounts[a] as number) - (amounts[b] as number)) || a - b)
}
