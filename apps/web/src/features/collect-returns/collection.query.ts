import { Agreements, Collection, type CollectionQuery } from '@outturn/contracts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'

export type CollectionData = NonNullable<CollectionQuery['collection']>

/** The agreements that the reader belongs to or manages. */
export const agreementsQuery = queryOptions({
  queryKey: ['agreements'],
  queryFn: async () => (await ask(Agreements, {})).agreements,
})

/** Who has returned for a period; asked anew every half minute, so that the page follows the day. */
export const collectionQuery = (agreement: number, period: string | undefined) =>
  queryOptions({
    queryKey: ['collection', agreement, period ?? ''],
    queryFn: async () => (await ask(Collection, { agreement, period: period ?? null })).collection,
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  })
