import { OneReturn, type OneReturnQuery } from '@outturn/contracts'
import { queryOptions } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'

export type ReturnData = NonNullable<OneReturnQuery['return']>

/** The return of a period: its newest revision, or the one asked for; null where none was started. */
export const returnQuery = (period: string, revision: number | undefined) =>
  queryOptions({
    queryKey: ['return', period, revision ?? 'newest'],
    queryFn: async () => (await ask(OneReturn, { period, revision: revision ?? null })).return,
    staleTime: 0,
  })
