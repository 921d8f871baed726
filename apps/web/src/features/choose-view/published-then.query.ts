import { PublishedThen } from '@outturn/contracts'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'

/** Which published statistics stood at the end of a day. */
export const publishedThenQuery = (day: string) =>
  queryOptions({
    queryKey: ['published-then', day],
    queryFn: async () => (await ask(PublishedThen, { asOf: `${day}T23:59:59Z` })).publishedThen,
  })
