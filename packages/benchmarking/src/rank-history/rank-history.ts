import type { Polarity } from '@outturn/indicators'
import { rank } from '@outturn/statistics'
import { type LeagueColumn, rankable } from '../league-table/league-column.ts'
import { keysOf, rankingOf } from '../published-standing/ranking-of.ts'

/** The ranks of a group's councils, one list per period, in the columns' order of councils. */
export interface RankHistory {
  readonly ranks: readonly (readonly (number | null)[])[]
  /** How many were ranked in each period. */
  readonly ranked: readonly number[]
}

/**
 * The ranks of the same councils in several columns, one per period: ties share the better rank, who has no figure
 * is not ranked and not counted. Null where the indicator has no best end.
 * Source: DfE Local Authority Interactive Tool, rank.
 * Example: low is good, [10, 20] then [30, 20] → ranks [1, 2] then [2, 1], ranked 2 and 2.
 */
export function rankHistory(columns: readonly LeagueColumn[], polarity: Polarity): RankHistory | null {
  const ranking = rankingOf(polarity)
  if (ranking === null) return null
  const keys = columns.map((column) => keysOf(rankable(column), ranking))
  return {
    ranks: keys.map((amounts) => rank(amounts, ranking.best)),
    ranked: keys.map((amounts) => amounts.filter((amount) => amount !== null).length),
  }
}
