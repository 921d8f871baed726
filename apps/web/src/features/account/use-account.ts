import { ChangeMembership } from '@outturn/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { ask } from '../../data/ask.ts'
import { send } from '../../data/send.ts'
import { useChange } from '../../data/use-change.ts'

/** Puts on another hat; everything fetched under the old one is forgotten. */
export function useChangeHat() {
  const cache = useQueryClient()
  const navigate = useNavigate()
  return useChange({
    mutationFn: (membershipId: number) => ask(ChangeMembership, { membershipId }),
    onSuccess: async () => {
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
      await navigate({ to: '/sign-in' })
    },
  })
}
