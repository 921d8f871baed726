import { statement, type WritingScope } from '../../database/index.ts'

const add = statement<{ id: number; council_id: number; period: string }>(
  'add_release',
  `insert into outturn.release (council_id, return_id, revision, period, what, released_at, signed_by)
   select council_id, id, $2, period, $3, $4, $5 from outturn.return where id = $1 returning id, council_id, period`,
)
const copyCells = statement<{ n: number }>(
  'release_cells',
  `with added as (
     insert into outturn.observation (release_id, council_id, area_code, indicator_id, basis, period, status,
       amount, printed, numerator, denominator, derived, cell, revision, released_at)
     select $1, c.council_id, l.area_code, c.indicator_id, c.basis, r.period, c.status,
       c.amount, c.printed, c.numerator, c.denominator, c.derived, c.cell, c.revision, $4
     from outturn.return_cell c
     join outturn.return r on r.id = c.return_id
     join outturn.council l on l.id = c.council_id
     where c.return_id = $2 and c.revision = $3 returning 1)
   select count(*)::int as n from added`,
)
// What this return released before and the new release does not name is no longer so: a tombstone says it.
const bury = statement<{ n: number }>(
  'release_tombstones',
  `with latest as (
     select distinct on (o.indicator_id, o.basis) o.*
     from outturn.observation o join outturn.release r on r.id = o.release_id
     where r.return_id = $2 and o.council_id = (select fence.council_id()) and o.period = r.period
       and o.release_id < $1
     order by o.indicator_id, o.basis, o.release_id desc),
   added as (
     insert into outturn.observation (release_id, council_id, area_code, indicator_id, basis, period, status,
       revision, released_at)
     select $1, l.council_id, l.area_code, l.indicator_id, l.basis, l.period, 'withdrawn', $3, $4
     from latest l
     where l.status <> 'withdrawn' and not exists (
       select from outturn.observation now where now.release_id = $1 and now.indicator_id = l.indicator_id
         and now.basis = l.basis and now.period = l.period and now.council_id = l.council_id)
     returning 1)
   select count(*)::int as n from added`,
)

// The periods that pages list. What was reported once stays listed, as what was withdrawn stays on record.
const report = statement<unknown>(
  'report_periods',
  `with p as materialized (select fence.period_kind($3) as kind, fence.period_place($3) as place)
   insert into outturn.reported as r (council_id, indicator_id, basis, kind, places)
   select o.council_id, o.indicator_id, o.basis, p.kind, int4multirange(int4range(p.place, p.place + 1))
   from outturn.observation o cross join p
   where o.release_id = $1 and o.council_id = $2 and o.period = $3
   on conflict (indicator_id, basis, kind, council_id) do update set places = r.places + excluded.places
   where not r.places @> excluded.places`,
)

export interface Releasing {
  readonly returnId: number
  readonly revision: number
  readonly what: 'figures' | 'withdrawal'
}

/**
 * Adds a release: a signed-off revision's figures, or the withdrawal of all of them. Nothing that was released
 * before is changed. Answers with the release's number and how many figures it holds.
 */
export async function addRelease(scope: WritingScope, { returnId, revision, what }: Releasing) {
  const [release] = await scope.rows(add, [returnId, revision, what, scope.now, scope.who.personId])
  if (!release) throw new Error(`There is no return ${returnId}`)
  const figures =
    what === 'figures' ? await scope.rows(copyCells, [release.id, returnId, revision, scope.now]) : []
  if (what === 'figures') await scope.rows(report, [release.id, release.council_id, release.period])
  const buried = await scope.rows(bury, [release.id, returnId, revision, scope.now])
  return { id: release.id, figures: figures[0]?.n ?? 0, withdrawn: buried[0]?.n ?? 0 }
}
