import { Me, type MeQuery } from '@outturn/contracts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'
import { setSession } from '../sign-in/session-ended.ts'

export type Person = NonNullable<MeQuery['me']>

/** Who is signed in; null when nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ client, queryKey }) => {
    const { me } = await ask(Me, {})
    const before = client.getQueryData<Person | null>(queryKey)
    if (me || !before) return me
    // Whoever is shown stays shown, and is asked to sign in again over the page.
    setSession('ended')
    return before
  },
  staleTime: 5 * 60_000,
})

/** Who, and in which of their roles. */
export const hatOf = ({ id, current }: Person): string => `${id} ${current.id}`

/** The person signed in, or null. Pages behind the sign-in always find one. */
export const useMe = (): Person | null => useQuery(meQuery).data ?? null
