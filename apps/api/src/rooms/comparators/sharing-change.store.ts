import type { JobScope } from '../../database/index.ts'
import { statement } from '../../database/index.ts'
import { groups, type Owner } from './group.store.ts'

/** A council and period whose comparators are to be worked out again, because of what happened to an agreement. */
export interface Again extends Owner {
  /** What happened: ids of `outturn.sharing_change`. */
  readonly because: readonly number[]
  /** The moment of the last of it. */
  readonly since: Date
}

/** Something that happened to an agreement, as far as it can move a comparator. */
export interface SharingChange {
  readonly id: number
  /** Null where it concerns every member: a version began or ended. */
  readonly council: number | null
  /** Over which indicators; null is every one. */
  readonly indicators: readonly string[] | null
}

/** One at a time: who comes second finds it noticed, or leaves it to the next run. */
const alone = statement<{ mine: boolean }>(
  'notice_alone',
  'select pg_try_advisory_xact_lock(1795316600300) as mine',
)

// Who shares with whom today, beside what the comparators know of it. What is not compared yet takes the change in
// with its own release.
const notice = statement<unknown>(
  'notice_sharing',
  `with events as (
     insert into outturn.sharing_change (agreement_id, version, council_id, what, at)
     select agreement_id, version, council_id, what, at from fence.sharing_events() on conflict do nothing returning *),
   today as materialized (select owner, other, indicators from fence.sharing()),
   moved as materialized (
     select coalesce(t.owner, k.council_id) as owner, coalesce(t.other, k.other_id) as other,
       t.owner is not null as shares, t.indicators
     from today t full join outturn.compared_sharing k on k.council_id = t.owner and k.other_id = t.other
     where t.owner is null or k.council_id is null or t.indicators is distinct from k.indicators),
   forgotten as (
     delete from outturn.compared_sharing k using moved m
     where k.council_id = m.owner and k.other_id = m.other and not m.shares),
   known as (
     insert into outturn.compared_sharing (council_id, other_id, indicators)
     select owner, other, indicators from moved where shares
     on conflict (council_id, other_id) do update set indicators = excluded.indicators),
   explained as (
     select m.owner, m.other, e.id from moved m
     join events e on e.council_id is null or e.council_id in (m.owner, m.other)
     where exists (select from outturn.agreement_acceptance a where a.agreement_id = e.agreement_id
       and a.council_id = m.owner) and exists (select from outturn.agreement_acceptance a
       where a.agreement_id = e.agreement_id and a.council_id = m.other)),
   ${groups('select owner from moved')}
   insert into outturn.comparing_again as again (council_id, period, because)
   select m.owner, r.period, coalesce(array_agg(distinct e.id) filter (where e.id is not null), '{}')
   from moved m
   join (select distinct council_id, period from outturn.release where compared_at is not null) r
     on r.council_id = m.other
   left join explained e on e.owner = m.owner and e.other = m.other
   where exists (select from groups g where g.owner = m.owner and g.other = m.other)
   group by m.owner, r.period
   on conflict (council_id, period) do update set because = again.because || excluded.because`,
)

/** Notices who shares with whom since the last time, and whose comparators of which periods wait because of it. */
export async function noticeSharing(scope: JobScope): Promise<void> {
  const [lock] = await scope.rows(alone)
  if (lock?.mine) await scope.rows(notice)
}

const taken = `select g.council_id as owner, g.period, g.because,
     coalesce((select max(at) from outturn.sharing_change e where e.id = any (g.because)), $1) as since
   from gone g`

const ofPeriods = statement<Again>(
  'take_again_of_periods',
  `with gone as (delete from outturn.comparing_again where period = any ($2) returning *) ${taken}`,
)
const newest = statement<Again>(
  'take_again_newest',
  `with gone as (
     delete from outturn.comparing_again where (council_id, period) in (
       select council_id, period from outturn.comparing_again
       where period = (select max(period) from outturn.comparing_again) order by council_id limit $2)
     returning *) ${taken}`,
)

/** Takes all that wait in these periods. */
export const takeAgainOf = (scope: JobScope, periods: readonly string[]): Promise<Again[]> =>
  scope.rows(ofPeriods, [scope.now, periods])

/** Takes some of those that wait in one period, the newest. */
export const takeAgain = (scope: JobScope, limit: number): Promise<Again[]> =>
  scope.rows(newest, [scope.now, limit])

const changes = statement<SharingChange>(
  'sharing_changes',
  `select e.id, e.council_id as council, v.indicators from outturn.sharing_change e
   left join outturn.agreement_version v using (agreement_id, version) where e.id = any ($1)`,
)

export const readSharingChanges = (scope: JobScope, ids: readonly number[]): Promise<SharingChange[]> =>
  ids.length === 0 ? Promise.resolve([]) : scope.rows(changes, [ids])
