import {
  FigureHistory,
  type FigureHistoryQuery,
  RankHistory,
  type RankHistoryQuery,
} from '@outturn/contracts'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'

export type Figures = NonNullable<FigureHistoryQuery['figureHistory']>
export type Ranks = NonNullable<RankHistoryQuery['rankHistory']>

interface HistoryAsked {
  readonly area: string
  readonly indicator: string
  readonly basis: string
  readonly until: string
  readonly asOf?: string | undefined
}

/** Every signed-off figure of one indicator up to a period; null where there is none to see. */
export const figureHistoryQuery = ({ area, indicator, basis, until, asOf }: HistoryAsked) =>
  queryOptions({
    queryKey: ['figure-history', area, indicator, basis, until, asOf ?? ''],
    queryFn: async () =>
      (
        await ask(FigureHistory, {
          area,
          indicator,
          basis,
          until,
          asOf: asOf ? `${asOf}T23:59:59Z` : null,
        })
      ).figureHistory,
  })

interface RanksAsked {
  readonly area: string
  readonly indicator: string
  readonly basis: string
  /** An alliance, or `null` for published ranks in England. */
  readonly group: string | null
  readonly set?: string | undefined
  readonly asOf?: string | undefined
}

export const rankHistoryQuery = ({ area, indicator, basis, group, set, asOf }: RanksAsked) =>
  queryOptions({
    queryKey: ['rank-history', area, indicator, basis, group ?? '', set ?? '', asOf ?? ''],
    queryFn: async () =>
      (
        await ask(RankHistory, {
          ...{ area, indicator, basis, group },
          neighbourSet: set ?? null,
          asOf: asOf ? `${asOf}T23:59:59Z` : null,
        })
      ).rankHistory,
  })
