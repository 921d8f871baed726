import { CouncilProfile, type CouncilProfileQuery } from '@outturn/contracts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'

export type Profile = NonNullable<CouncilProfileQuery['councilProfile']>

export interface CouncilView {
  readonly area: string
  readonly period?: string | undefined
  readonly set?: string | undefined
  /** A day; the page then stands as it did at the end of it. */
  readonly asOf?: string | undefined
}

/** A council's figures of one period beside their comparators; null where there is nothing to see. */
export const councilQuery = ({ area, period, set, asOf }: CouncilView) =>
  queryOptions({
    queryKey: ['council', area, period ?? '', set ?? '', asOf ?? ''],
    queryFn: async () =>
      (
        await ask(CouncilProfile, {
          area,
          period: period ?? null,
          neighbourSet: set ?? null,
          asOf: asOf ? `${asOf}T23:59:59Z` : null,
        })
      ).councilProfile,
    placeholderData: keepPreviousData,
  })
