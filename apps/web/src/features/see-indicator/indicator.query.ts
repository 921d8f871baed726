import { IndicatorPage, type IndicatorPageQuery } from '@outturn/contracts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'

export type IndicatorData = NonNullable<IndicatorPageQuery['indicatorPage']>

export interface IndicatorAsked {
  readonly area: string
  readonly indicator: string
  readonly basis?: string | undefined
  readonly period?: string | undefined
  readonly set?: string | undefined
  readonly asOf?: string | undefined
}

/** One indicator of a council: series, comparators, neighbours, where the figures came from. */
export const indicatorQuery = ({ area, indicator, basis, period, set, asOf }: IndicatorAsked) =>
  queryOptions({
    queryKey: ['indicator', area, indicator, basis ?? '', period ?? '', set ?? '', asOf ?? ''],
    queryFn: async () =>
      (
        await ask(IndicatorPage, {
          area,
          indicator,
          basis: basis ?? null,
          period: period ?? null,
          neighbourSet: set ?? null,
          asOf: asOf ? `${asOf}T23:59:59Z` : null,
        })
      ).indicatorPage,
    placeholderData: keepPreviousData,
  })
