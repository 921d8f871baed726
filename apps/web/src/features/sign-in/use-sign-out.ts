import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { belongTo } from '../../data/kept.ts'
import { send } from '../../data/send.ts'
import { useChange } from '../../data/use-change.ts'

/** Ends this session, forgets what was fetched, and shows the sign-in page. */
export function useSignOut() {
  const cache = useQueryClient()
  const navigate = useNavigate()
  return useChange({
    mutationFn: () => send({ method: 'DELETE', path: '/session' }),
    onSettled: async () => {
      cache.clear()
      belongTo(null)
      await navigate({ to: '/sign-in' })
    },
  })
}
