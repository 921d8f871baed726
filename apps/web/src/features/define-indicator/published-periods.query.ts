import { PublishedPeriods } from '@outturn/contracts'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'

/** Which periods have published figures, of every indicator and basis. */
export const publishedPeriodsQuery = queryOptions({
  queryKey: ['published', 'periods'],
  queryFn: async () => (await ask(PublishedPeriods, {})).publishedPeriods,
  staleTime: 10 * 60_000,
})
