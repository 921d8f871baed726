import { CouncilOnAPage, type CouncilOnAPageQuery } from '@outturn/contracts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'

export type PageData = NonNullable<CouncilOnAPageQuery['councilOnAPage']>

export interface PageView {
  readonly area: string
  readonly period?: string | undefined
  readonly set?: string | undefined
  /** A day; the page then stands as it did at the end of it. */
  readonly asOf?: string | undefined
  readonly orientation?: 'portrait' | 'landscape' | undefined
}

/** A council on a page, in ready sentences; null where there is nothing to see. */
export const pageQuery = ({ area, period, set, asOf }: PageView) =>
  queryOptions({
    queryKey: ['council-on-a-page', area, period ?? '', set ?? '', asOf ?? ''],
    queryFn: async () =>
      (
        await ask(CouncilOnAPage, {
          area,
          period: period ?? null,
          neighbourSet: set ?? null,
          asOf: asOf ? `${asOf}T23:59:59Z` : null,
        })
      ).councilOnAPage,
    placeholderData: keepPreviousData,
  })
