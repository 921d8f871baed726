import { ChangeMembership } from '@outturn/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { ask } from '../../data/ask.ts'
import { belongTo } from '../../data/kept.ts'
import { tellTabs } from '../../data/other-tabs.ts'
import { send } from '../../data/send.ts'
import { useChange } from '../../data/use-change.ts'
import { hatOf, meQuery } from '../be-signed-in/me.query.ts'

/** Puts on another hat; everything fetched under the old one is forgotten. */
export function useChangeHat() {
  const cache = useQueryClient()
  const navigate = useNavigate()
  return useChange({
    mutationFn: (membershipId: number) => ask(ChangeMembership, { membershipId }),
    onSuccess: async (_, membershipId) => {
      const me = cache.getQueryData(meQuery.queryKey)
      if (me) tellTabs(hatOf({ ...me, current: { ...me.current, id: membershipId } }))
      cache.clear()
      await navigate({ to: '/' })
    },
  })
}

/** Ends every session of this person, on every device. */
export function useSignOutEverywhere() {
  const cache = useQueryClient()
  const navigate = useNavigate()
  return useChange({
    mutationFn: () => send({ method: 'DELETE', path: '/sessions' }),
    onSuccess: async () => {
      cache.clear()
      belongTo(null)
      await navigate({ to: '/sign-in' })
    },
  })
}
