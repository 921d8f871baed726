import { Gaps, type GapsQuery } from '@outturn/contracts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'

export type GapsData = NonNullable<GapsQuery['gaps']>

export interface GapsView {
  readonly area: string
  readonly period?: string | undefined
  readonly set?: string | undefined
  /** Whom the gaps are to; the neighbours' median where nothing is chosen. */
  readonly to?: string | undefined
  /** A day; the page then stands as it did at the end of it. */
  readonly asOf?: string | undefined
}

/** A council's gaps to one comparator, in order; null where there is nothing to see. */
export const gapsQuery = ({ area, period, set, to, asOf }: GapsView) =>
  queryOptions({
    queryKey: ['gaps', area, period ?? '', set ?? '', to ?? '', asOf ?? ''],
    queryFn: async () =>
      (
        await ask(Gaps, {
          area,
          period: period ?? null,
          neighbourSet: set ?? null,
          comparator: to ?? null,
          asOf: asOf ? `${asOf}T23:59:59Z` : null,
        })
      ).gaps,
    placeholderData: keepPreviousData,
  })
