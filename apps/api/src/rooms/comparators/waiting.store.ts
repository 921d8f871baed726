import type { JobScope } from '../../database/index.ts'
import { statement } from '../../database/index.ts'

export interface Waiting {
  readonly id: number
  readonly council_id: number
  readonly period: string
  readonly released_at: Date
}

/** Releases of one day, oldest day first: what waited longer is compared in the order in which it came to be. */
const waiting = statement<Waiting>(
  'waiting_releases',
  `select id, council_id, period, released_at from outturn.release
   where compared_at is null and released_at < (
     select min(released_at) + interval '1 day' from outturn.release where compared_at is null)
   order by id limit $1 for update skip locked`,
)
const compared = statement<unknown>(
  'mark_compared',
  'update outturn.release set compared_at = $2 where id = any($1)',
)
const latest = statement<{ moment: Date | null }>(
  'latest_compared',
  `select max(released_at) as moment from outturn.release
   where period = any($1) and (compared_at is not null or id = any($2))`,
)

/** The releases whose comparators are still to be worked out, locked so that no second job takes them. */
export const readWaiting = (scope: JobScope, limit: number): Promise<Waiting[]> =>
  scope.rows(waiting, [limit])

/**
 * The moment that the figures of these periods stand at, once these releases count. A release that was begun
 * earlier and landed later moves nobody's clock back.
 */
export async function momentOf(
  scope: JobScope,
  { releases, periods }: { readonly releases: readonly number[]; readonly periods: readonly string[] },
): Promise<Date> {
  const [row] = await scope.rows(latest, [periods, releases])
  return row?.moment ?? scope.now
}

export async function markCompared(scope: JobScope, ids: readonly number[]): Promise<void> {
  await scope.rows(compared, [ids, scope.now])
}
