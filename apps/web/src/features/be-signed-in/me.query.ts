import { Me, type MeQuery } from '@outturn/contracts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'

export type Person = NonNullable<MeQuery['me']>

/** Who is signed in; null when nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async () => (await ask(Me, {})).me,
  staleTime: 5 * 60_000,
})

/** The person signed in, or null. Pages behind the sign-in always find one. */
export const useMe = (): Person | null => useQuery(meQuery).data ?? null
