import { useQueryClient } from '@tanstack/react-query'
import { send } from '../../data/send.ts'
import { useChange } from '../../data/use-change.ts'
import { filesQuery } from './published.query.ts'

/** By this time a file that is being sent has an entry of its own, in milliseconds. */
const begun = 1000

export interface FileToLoad {
  readonly file: File
  readonly label: string
  readonly provisional: 'yes' | 'no'
}

/** Sends a published file. The load goes on at the server, whether or not the page stays open. */
export function useLoadFile(onSent: (id: number) => void) {
  const client = useQueryClient()
  return useChange({
    mutationFn: async ({ file, label, provisional }: FileToLoad): Promise<number> => {
      const body = new FormData()
      body.append('file', file)
      const at = new URLSearchParams({ label: label.trim(), provisional })
      const receipt = await send({ method: 'POST', path: `/published/files?${at}`, body })
      return (receipt as { readonly id: number }).id
    },
    // The list of files is looked at again once this one has begun to arrive; from then on it asks by itself.
    onMutate: () => {
      setTimeout(() => void client.invalidateQueries({ queryKey: filesQuery.queryKey }), begun)
    },
    onSuccess: onSent,
    onSettled: () => client.invalidateQueries({ queryKey: ['published'] }),
  })
}
