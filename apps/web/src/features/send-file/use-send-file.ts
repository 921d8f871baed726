import { Reading, type ReadingQuery } from '@outturn/contracts'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { ask } from '../../data/ask.ts'
import { send } from '../../data/send.ts'
import { useChange } from '../../data/use-change.ts'
import { useReturnsChanged } from '../open-return/use-move.ts'

export type ReadingData = NonNullable<ReadingQuery['reading']>

/** What the server says of a file it has taken in. */
export interface Receipt {
  readonly returnId: number
  readonly readingId: number
  readonly again: boolean
}

/** Sends a file for a period; the reading goes on at the server, whether or not the page stays open. */
export function useSendFile(period: string, version: number | undefined) {
  const changed = useReturnsChanged()
  return useChange({
    mutationFn: async (file: File): Promise<Receipt> => {
      const body = new FormData()
      body.append('file', file)
      const at = version === undefined ? '' : `?version=${version}`
      return (await send({ method: 'POST', path: `/returns/${period}/file${at}`, body })) as Receipt
    },
    onSuccess: changed,
  })
}

const ended = (reading: ReadingData | null | undefined) => reading?.endedAt != null

/** Follows a reading until it has ended, then fetches the return anew. */
export function useReading(id: number | undefined) {
  const changed = useReturnsChanged()
  const asked = useQuery({
    queryKey: ['reading', id ?? 0],
    queryFn: async () => (await ask(Reading, { id: id ?? 0 })).reading,
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (ended(state.data) ? false : 400),
  })
  const done = ended(asked.data)
  const told = useRef<number | null>(null)
  useEffect(() => {
    if (!done || id === undefined || told.current === id) return
    told.current = id
    void changed()
  }, [done, id, changed])
  return asked.data ?? null
}
