import { AuditTrail } from '@outturn/contracts'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { ask } from '../../data/ask.ts'

/** How many entries the server gives at once. */
export const auditPageSize = 50

/** What was done, newest first, from an entry on; of one kind of action where one is named. */
export const auditQuery = ({ from = 0, action }: { from?: number; action?: string }) =>
  queryOptions({
    queryKey: ['audit', from, action ?? ''],
    queryFn: async () => (await ask(AuditTrail, { from, action: action ?? null })).auditTrail,
    placeholderData: keepPreviousData,
  })
