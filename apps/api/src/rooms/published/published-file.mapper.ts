import type { Contract } from '@outturn/contracts'
import type { PublishedFileRow } from './published-file.store.ts'

const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null

/** A published file in the contract's words. */
export const toPublishedFile = (row: PublishedFileRow): Contract.PublishedFile => ({
  ...row,
  account: row.account as Contract.LoadAccount | null,
  sentAt: row.sentAt.toISOString(),
  startedAt: iso(row.startedAt),
  endedAt: iso(row.endedAt),
})
