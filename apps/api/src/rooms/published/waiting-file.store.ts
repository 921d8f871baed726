import type { EesReport } from '@outturn/returns'
import type { OwnerClient } from './standing.store.ts'
import { toAccount } from './to-account.ts'

export interface WaitingFile {
  readonly id: number
  readonly label: string
  readonly provisional: boolean
  readonly sentBy: string
}

/** One load at a time, on whichever server: a second one waits and then finds nothing to do. */
const lock = 7_216_002

export const lockLoading = (client: OwnerClient) => client.query('select pg_advisory_lock($1)', [lock])
export const unlockLoading = (client: OwnerClient) => client.query('select pg_advisory_unlock($1)', [lock])

/**
 * Ends what cannot go on: loads that stopped with their server, and files that did not arrive within a day. Belongs
 * under the lock, where no load is running.
 */
export async function endAbandoned(client: OwnerClient): Promise<void> {
  const { rows } = await client.query<{ id: number }>(
    `update outturn.published_file set state = 'failed', ended_at = now()
     where state = 'running' or (state = 'receiving' and sent_at < now() - interval '1 day') returning id`,
  )
  for (const { id } of rows) await dropPieces(client, id)
}

/** The file that has waited longest, now running; null where none waits. */
export async function takeWaiting(client: OwnerClient): Promise<WaitingFile | null> {
  const { rows } = await client.query<WaitingFile>(
    `update outturn.published_file set state = 'running', started_at = now()
     where id = (select min(id) from outturn.published_file where state = 'waiting')
     returning id, label, provisional, sent_by as "sentBy"`,
  )
  return rows[0] ?? null
}

export async function readPiece(client: OwnerClient, file: number, place: number): Promise<Buffer | null> {
  const { rows } = await client.query<{ bytes: Buffer }>(
    'select bytes from outturn.published_file_piece where file_id = $1 and place = $2',
    [file, place],
  )
  return rows[0]?.bytes ?? null
}

export const tellProgress = (
  client: OwnerClient,
  file: number,
  { rows, bytes }: { readonly rows: number; readonly bytes: number },
) =>
  client.query('update outturn.published_file set rows_read = $2, bytes_read = $3 where id = $1', [
    file,
    rows,
    bytes,
  ])

export interface Ended {
  readonly state: 'kept' | 'left' | 'failed'
  readonly vintage: number | null
  readonly report: EesReport | null
}

/** Writes how a load ended, with its account, and lets the file's pieces go. */
export async function endLoad(
  client: OwnerClient,
  file: number,
  { state, vintage, report }: Ended,
): Promise<void> {
  await client.query(
    `update outturn.published_file set state = $2, vintage_id = $3, account = $4, ended_at = now(),
       bytes_read = case when $2 = 'kept' then size else bytes_read end where id = $1`,
    [file, state, vintage, report && JSON.stringify(toAccount(report))],
  )
  await dropPieces(client, file)
}

const dropPieces = (client: OwnerClient, file: number) =>
  client.query('delete from outturn.published_file_piece where file_id = $1', [file])
