import { useQueryClient } from '@tanstack/react-query'
import { send } from '../../data/send.ts'
import { useChange } from '../../data/use-change.ts'
import { useReturnsChanged } from '../open-return/use-move.ts'

/** What the server says of a report it has taken in. */
export interface ReportReceipt {
  readonly reviewId: number
  /** True where these very bytes are under review already. */
  readonly again: boolean
}

/** Sends a council's own report for a period. The reading goes on at the server, whether or not the page stays open. */
export function useSendReport(period: string, onSent: (receipt: ReportReceipt) => void) {
  const client = useQueryClient()
  const changed = useReturnsChanged()
  return useChange({
    mutationFn: async (file: File): Promise<ReportReceipt> => {
      const body = new FormData()
      body.append('file', file)
      return (await send({ method: 'POST', path: `/returns/${period}/report`, body })) as ReportReceipt
    },
    onSuccess: onSent,
    onSettled: () => Promise.all([changed(), client.invalidateQueries({ queryKey: ['reviews'] })]),
  })
}
