import { type ReadingScope, statement, type WritingScope } from '../../database/index.ts'
import type { Revision } from './return.store.ts'

/** What can happen to a return. */
export type Happening =
  | 'started'
  | 'file_received'
  | 'file_read'
  | 'file_refused'
  | 'report_entered'
  | 'edited'
  | 'explained'
  | 'checked'
  | 'submitted'
  | 'sent_back'
  | 'signed_off'
  | 'revised'
  | 'withdrawn'

export interface EventRow {
  readonly at: Date
  readonly personId: number
  readonly revision: number
  readonly what: Happening
  readonly reason: string | null
}

const all = statement<EventRow>(
  'return_events',
  `select at, person_id as "personId", revision::int, what, reason from outturn.return_event
   where return_id = $1 order by id`,
)
const add = statement<unknown>(
  'add_event',
  `insert into outturn.return_event (council_id, return_id, revision, at, person_id, what, reason)
   values ($1, $2, $3, $4, $5, $6, $7)`,
)

export const readEvents = (scope: ReadingScope, returnId: number): Promise<EventRow[]> =>
  scope.rows(all, [returnId])

export async function addEvent(
  scope: WritingScope,
  { id, councilId, revision }: Pick<Revision, 'id' | 'councilId' | 'revision'>,
  { what, reason = null }: { readonly what: Happening; readonly reason?: string | null },
): Promise<void> {
  await scope.rows(add, [councilId, id, revision, scope.now, scope.who.personId, what, reason])
}
