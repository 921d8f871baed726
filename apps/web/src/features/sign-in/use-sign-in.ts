import { useQueryClient } from '@tanstack/react-query'
import { send } from '../../data/send.ts'
import { useChange } from '../../data/use-change.ts'
import { meQuery } from '../be-signed-in/me.query.ts'

export interface Credentials {
  readonly email: string
  readonly password: string
}

/** Opens a session and asks anew who is signed in. */
export function useSignIn() {
  const cache = useQueryClient()
  return useChange({
    mutationFn: async (body: Credentials) => {
      await send({ method: 'POST', path: '/session', body })
      cache.clear()
      return cache.fetchQuery(meQuery)
    },
  })
}
