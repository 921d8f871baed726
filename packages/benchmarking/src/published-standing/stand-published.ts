import type { Polarity } from '@outturn/indicators'
import {
  type BestEnd,
  mean,
  median,
  type QuartileBand,
  type Quartiles,
  quartileBand,
  quartiles,
  rank,
} from '@outturn/statistics'
import { keysOf, rankingOf } from './ranking-of.ts'

/** One indicator, basis and period as published: one entry per council, null where nothing was measured. */
export interface PublishedColumn {
  readonly areaCodes: readonly string[]
  readonly amounts: readonly (number | null)[]
}

/** How every council stands in a published column. Lists are in the column's order. */
export interface PublishedStanding {
  readonly ranks: readonly (number | null)[]
  readonly bands: readonly (QuartileBand | null)[]
  /** How many councils were ranked, or had a value where there is no best end. */
  readonly ranked: number
  /** Null where no council has a value. */
  readonly cuts: Quartiles | null
}

/** The end that ranks best; null where the indicator has no best end, or is best in the middle of a range. */
export const bestEndOf = (polarity: Polarity): BestEnd | null =>
  polarity === 'high' || polarity === 'low' ? polarity : null

/**
 * Rank and quartile band of every council in one published column.
 * The caller leaves out areas that are not councils of that period (regions, England, former councils), so
 * that none of them is counted. Without a best end there is no rank and no band; where the range is too small
 * to band there is a rank and no band. Where a range is best, distances from its middle are ranked and banded.
 * Source: DfE Local Authority Interactive Tool, its rank and quartile columns.
 */
export function standPublished(
  column: PublishedColumn,
  how: { readonly polarity: Polarity; readonly bands: 'shown' | 'range too small' },
): PublishedStanding {
  const ranking = rankingOf(how.polarity)
  const cuts = quartiles(column.amounts)
  const nobody = column.amounts.map(() => null)
  const keys = ranking ? keysOf(column.amounts, ranking) : nobody
  const keyCuts = quartiles(keys)
  return {
    ranks: ranking ? rank(keys, ranking.best) : nobody,
    bands:
      ranking === null || keyCuts === null || how.bands === 'range too small'
        ? nobody
        : keys.map((key) => (key === null ? null : quartileBand(key, keyCuts, ranking.best))),
    ranked: cuts?.count ?? 0,
    cuts,
  }
}

/** What a council's statistical neighbours come to in one column. */
export interface NeighbourAggregate {
  readonly mean: number | null
  readonly median: number | null
  /** How many of the neighbours had a value. */
  readonly counted: number
}

/**
 * Unweighted mean and median of the neighbours that have a value, in the column's unit.
 * A neighbour that is not in the column counts as having no value; the council itself is refused as its own
 * neighbour by leaving it out.
 * Source: DfE Local Authority Interactive Tool (mean), DfE children's social care dashboard (median).
 */
export function aggregateNeighbours(
  own: string,
  neighbours: readonly string[],
  amountOf: ReadonlyMap<string, number | null>,
): NeighbourAggregate {
  const amounts = neighbours.filter((code) => code !== own).map((code) => amountOf.get(code) ?? null)
  return {
    mean: mean(amounts),
    median: median(amounts),
    counted: amounts.filter((amount) => amount !== null).length,
  }
}
