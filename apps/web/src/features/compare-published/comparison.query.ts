import { PublishedComparison, type PublishedComparisonQuery } from '@outturn/contracts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'

export type Comparison = PublishedComparisonQuery['publishedComparison']

export interface ComparisonAsked {
  readonly year?: number | undefined
  readonly set: string
  readonly measure?: string | undefined
  readonly area?: string | undefined
  readonly from?: number | undefined
}

/** How many rows the server gives at once. */
export const comparisonPageSize = 100

export const comparisonQuery = ({ year, set, measure, area, from }: ComparisonAsked) =>
  queryOptions({
    queryKey: ['published', 'comparison', year ?? 0, set, measure ?? '', area ?? '', from ?? 0],
    queryFn: async () =>
      (
        await ask(PublishedComparison, {
          year: year ?? null,
          neighbourSet: set,
          measure: measure ?? null,
          area: area ?? null,
          from: from ?? 0,
        })
      ).publishedComparison,
    placeholderData: keepPreviousData,
    staleTime: 5 * 60_000,
  })
