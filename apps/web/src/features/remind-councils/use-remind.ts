import { NoteReminders } from '@outturn/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'
import { useChange } from '../../data/use-change.ts'

/** Keeps a note that these councils were reminded of their return or their outliers. */
export function useRemind(agreement: number, period: string, about: 'return' | 'outliers') {
  const cache = useQueryClient()
  return useChange({
    mutationFn: (councils: readonly number[]) =>
      ask(NoteReminders, { agreement, period, about, councils: [...councils] }),
    onSuccess: () =>
      cache.invalidateQueries({ queryKey: [about === 'return' ? 'collection' : 'outliers', agreement] }),
  })
}
