import { LiveComparators, type LiveComparatorsQuery } from '@outturn/contracts'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'

export type LiveData = NonNullable<LiveComparatorsQuery['liveComparators']>

export interface LiveAsked {
  readonly area: string
  readonly indicator: string
  readonly basis: string
  readonly period: string
  readonly asOf: string | undefined
}

/** A council's live comparators of one figure, with their versions. */
export const liveComparatorsQuery = ({ asOf, ...asked }: LiveAsked) =>
  queryOptions({
    queryKey: ['live-comparators', asked.area, asked.indicator, asked.basis, asked.period, asOf ?? ''],
    queryFn: async () =>
      (await ask(LiveComparators, { ...asked, asOf: asOf ? `${asOf}T23:59:59Z` : null })).liveComparators,
  })
