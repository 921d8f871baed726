import { Agreements, Collection, type CollectionQuery, SetTimetable } from '@outturn/contracts'
import { keepPreviousData, queryOptions, useQueryClient } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'
import { followEvery } from '../../data/follow.ts'
import { useChange } from '../../data/use-change.ts'

export type CollectionData = NonNullable<CollectionQuery['collection']>

/** The agreements that the reader belongs to or manages. */
export const agreementsQuery = queryOptions({
  queryKey: ['agreements'],
  queryFn: async () => (await ask(Agreements, {})).agreements,
})

/** Who has returned for a period; asked anew every few seconds, so that the page follows the day. */
export const collectionQuery = (agreement: number, period: string | undefined) =>
  queryOptions({
    queryKey: ['collection', agreement, period ?? ''],
    queryFn: async () => (await ask(Collection, { agreement, period: period ?? null })).collection,
    placeholderData: keepPreviousData,
    refetchInterval: followEvery,
  })

export interface Days {
  readonly opensOn: string
  readonly checkOn: string
  readonly dueOn: string
}

/** Sets the days of a collection, and opens it where it was not there. */
export function useSetTimetable(agreement: number) {
  const cache = useQueryClient()
  return useChange({
    mutationFn: (given: Days & { readonly period: string }) => ask(SetTimetable, { agreement, ...given }),
    onSuccess: () => cache.invalidateQueries({ queryKey: ['collection', agreement] }),
  })
}
