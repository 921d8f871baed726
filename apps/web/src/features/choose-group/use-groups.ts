import { DeleteGroup, SaveGroup } from '@outturn/contracts'
import { useQueryClient } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'
import { useChange } from '../../data/use-change.ts'
import type { GroupDraft } from './check-group.ts'

/** Saves a new group, or changes the one with this number. */
export function useSaveGroup() {
  const client = useQueryClient()
  return useChange({
    mutationFn: ({ id, name, areas }: GroupDraft & { readonly id: number | null }) =>
      ask(SaveGroup, { id, name, areas: [...areas] }),
    onSuccess: () => client.invalidateQueries({ predicate: ({ queryKey: [of] }) => isTouched(of) }),
  })
}

/** Deletes a group. */
export function useDeleteGroup() {
  const client = useQueryClient()
  return useChange({
    mutationFn: (id: number) => ask(DeleteGroup, { id }),
    onSuccess: () => client.invalidateQueries({ predicate: ({ queryKey: [of] }) => isTouched(of) }),
  })
}

/** What a group shows up in: the list of groups, and every page of gaps. */
const isTouched = (of: unknown) => of === 'groups' || of === 'gaps'
