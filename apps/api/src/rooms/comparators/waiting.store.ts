import type { JobScope } from '../../database/index.ts'
import { statement } from '../../database/index.ts'

export interface Waiting {
  readonly id: number
  readonly council_id: number
  readonly period: string
}

const waiting = statement<Waiting>(
  'waiting_releases',
  `select id, council_id, period from outturn.release where compared_at is null
   order by id limit $1 for update skip locked`,
)
const compared = statement<unknown>(
  'mark_compared',
  'update outturn.release set compared_at = $2 where id = any($1)',
)

/** The releases whose comparators are still to be worked out, locked so that no second job takes them. */
export const readWaiting = (scope: JobScope, limit: number): Promise<Waiting[]> =>
  scope.rows(waiting, [limit])

export async function markCompared(scope: JobScope, ids: readonly number[]): Promise<void> {
  await scope.rows(compared, [ids, scope.now])
}
