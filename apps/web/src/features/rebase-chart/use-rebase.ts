import { Rebase, type RebaseMutationVariables, UndoRebasing } from '@outturn/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'
import { useChange } from '../../data/use-change.ts'

/** Says that a new process began, or takes it back. The chart and the gaps that name its signal are asked for anew. */
export function useRebase(what: 'set' | 'undone') {
  const client = useQueryClient()
  return useChange({
    mutationFn: async (said: RebaseMutationVariables) => {
      await (what === 'set' ? ask(Rebase, said) : ask(UndoRebasing, said))
    },
    onSuccess: () => client.invalidateQueries(),
  })
}
