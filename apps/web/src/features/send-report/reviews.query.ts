import { Reviews } from '@outturn/contracts'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'

/** The reports that the council has sent, newest first. */
export const reviewsQuery = queryOptions({
  queryKey: ['reviews'],
  queryFn: async () => (await ask(Reviews, {})).reviews,
  staleTime: 0,
})
