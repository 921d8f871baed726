import type { JobScope } from '../../database/index.ts'
import { statement } from '../../database/index.ts'

export interface Unjudged {
  readonly id: number
  readonly council: number
  readonly period: string
  readonly released_at: Date
}

/** One judge at a time: what one has shown, the next must know. */
const lock = statement<unknown>('judge_alone', 'select pg_advisory_xact_lock(1795316480)')

/** Releases of one day, oldest day first, so that each aggregate is judged after those that came before it. */
const unjudged = statement<Unjudged>(
  'unjudged_releases',
  `select id, council_id as council, period, released_at from outturn.release
   where judged_at is null and released_at < (
     select min(released_at) + interval '1 day' from outturn.release where judged_at is null)
   order by id limit $1`,
)
const latest = statement<{ moment: Date | null }>(
  'latest_judged',
  `select max(released_at) as moment from outturn.release
   where period = any($1) and (judged_at is not null or id = any($2))`,
)
const judged = statement<unknown>(
  'mark_judged',
  'update outturn.release set judged_at = $2 where id = any($1)',
)

/** Waits until nothing is being judged; nothing is until the transaction ends. */
export async function judgeAlone(scope: JobScope): Promise<void> {
  await scope.rows(lock)
}

export async function readUnjudged(scope: JobScope, limit: number): Promise<Unjudged[]> {
  await judgeAlone(scope)
  return scope.rows(unjudged, [limit])
}

/** The moment that the figures of these periods stand at, once these releases count. */
export async function judgedMoment(scope: JobScope, of: readonly Unjudged[]): Promise<Date> {
  const periods = [...new Set(of.map(({ period }) => period))]
  const [row] = await scope.rows(latest, [periods, of.map(({ id }) => id)])
  return row?.moment ?? scope.now
}

export async function markJudged(scope: JobScope, ids: readonly number[]): Promise<void> {
  await scope.rows(judged, [ids, scope.now])
}
