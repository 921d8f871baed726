import { useQueryClient } from '@tanstack/react-query'
import { belongTo } from '../../data/kept.ts'
import { tellTabs } from '../../data/other-tabs.ts'
import { send } from '../../data/send.ts'
import { useChange } from '../../data/use-change.ts'
import { hatOf, meQuery } from '../be-signed-in/me.query.ts'

export interface Credentials {
  readonly email: string
  readonly password: string
}

/** Whoever was shown on the page before, in the same role; or somebody else. */
export type SignedIn = 'the same' | 'somebody else'

/** Opens a session and asks anew who is signed in. What was fetched for somebody else is forgotten. */
export function useSignIn() {
  const cache = useQueryClient()
  return useChange({
    mutationFn: async (body: Credentials): Promise<SignedIn> => {
      const before = cache.getQueryData(meQuery.queryKey)
      await send({ method: 'POST', path: '/session', body })
      const now = await cache.fetchQuery({ ...meQuery, staleTime: 0 })
      const who = before && now && hatOf(before) === hatOf(now) ? 'the same' : 'somebody else'
      if (who === 'somebody else') {
        cache.clear()
        cache.setQueryData(meQuery.queryKey, now)
      } else void cache.invalidateQueries()
      if (now) {
        belongTo(now.id)
        tellTabs(hatOf(now))
      }
      return who
    },
  })
}
