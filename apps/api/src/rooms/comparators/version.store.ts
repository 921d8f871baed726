import type { JobScope } from '../../database/index.ts'
import { statement } from '../../database/index.ts'
import type { Owner } from './group.store.ts'
import type { Again } from './sharing-change.store.ts'

/** All comparators of one owner's figure, side by side; empty where nobody contributes any more. */
export interface NewVersion {
  readonly owner: number
  readonly period: string
  readonly indicator: string
  readonly basis: string
  readonly kinds: readonly string[]
  readonly amounts: readonly number[]
  readonly numerators: readonly (number | null)[]
  readonly denominators: readonly (number | null)[]
  readonly counted: readonly number[]
  readonly of: readonly number[]
  /** The area code of the best neighbour. */
  readonly best: string | null
}

/**
 * A version is added where it differs from the newest one; an owner's figure without any fresh one is emptied. Beside
 * it the few kinds that a council's page and its gaps read stand one row each, as the newest version has them. One
 * statement for both: what comes in is megabytes, and is read once.
 */
const add = statement<{ n: number }>(
  'add_comparator_versions',
  `with fresh as materialized (
     select * from jsonb_to_recordset($1) as n(owner int, period text, indicator text, basis text, kinds text[],
       amounts float8[], numerators float8[], denominators float8[], counted smallint[], "of" smallint[], best text,
       moved int[], changed int[])),
   owners as (select * from jsonb_to_recordset($2) as o(owner int, period text, since timestamptz, because int[])),
   newest as materialized (
     select distinct on (v.council_id, v.period, v.indicator_id, v.basis) v.*
     from owners o join outturn.comparator_version v on v.council_id = o.owner and v.period = o.period
     order by v.council_id, v.period, v.indicator_id, v.basis, v.version desc),
   wanted as materialized (
     select f.owner, f.period, f.indicator, f.basis, coalesce(n.version, 0) + 1 as version, f.moved, f.kinds,
       f.amounts, f.numerators, f.denominators, f.counted, f."of", f.best, f.changed, n.in_force_from as before
     from fresh f left join newest n on n.council_id = f.owner and n.period = f.period
       and n.indicator_id = f.indicator and n.basis = f.basis
     where case when n.version is null then cardinality(f.kinds) > 0
       else (n.kinds, n.amounts, n.counted, n."of", n.best)
         is distinct from (f.kinds, f.amounts, f.counted, f."of", f.best) end
     union all
     select n.council_id, n.period, n.indicator_id, n.basis, n.version + 1, '{}', '{}', '{}', '{}', '{}', '{}', '{}',
       null, coalesce(o.because, '{}'), n.in_force_from
     from newest n join owners o on o.owner = n.council_id and o.period = n.period where cardinality(n.kinds) > 0 and not exists (select from fresh f where f.owner = n.council_id
       and f.period = n.period and f.indicator = n.indicator_id and f.basis = n.basis)),
   added as (
     insert into outturn.comparator_version (council_id, period, indicator_id, basis, version, moved_by, kinds,
       amounts, numerators, denominators, counted, "of", best, changed_by, in_force_from, computed_at)
     select w.owner, w.period, w.indicator, w.basis, w.version, w.moved, w.kinds, w.amounts, w.numerators,
       w.denominators, w.counted, w."of", w.best, w.changed,
       greatest($3::timestamptz, w.before, case when w.moved = '{}' or w.changed <> '{}' then o.since end),
       $4::timestamptz
     from wanted w join owners o using (owner, period) returning 1),
   standing as (
     select w.owner, w.period, w.indicator, w.basis, k.kind, k.amount, k.counted, k."of"
     from wanted w, unnest(w.kinds, w.amounts, w.counted, w."of") as k(kind, amount, counted, "of")
     where k.kind in ('neighbours_median', 'neighbours_mean', 'region_pooled', 'england_pooled')),
   gone as (
     delete from outturn.comparator_figure c using wanted w
     where c.council_id = w.owner and c.period = w.period and c.indicator_id = w.indicator and c.basis = w.basis
       and not (c.kind = any(w.kinds))),
   saved as (
     insert into outturn.comparator_figure as c (council_id, indicator_id, basis, period, kind, version, amount,
       counted, "of", computed_at)
     select f.owner, f.indicator, f.basis, f.period, f.kind, 1, f.amount, f.counted, f."of", $4 from standing f
     on conflict (council_id, period, indicator_id, basis, kind) do update set version = c.version + 1,
       amount = excluded.amount, counted = excluded.counted, "of" = excluded."of", computed_at = excluded.computed_at
     where (c.amount, c.counted, c."of") is distinct from (excluded.amount, excluded.counted, excluded."of"))
   select count(*)::int as n from added`,
)

/** What moved a version: releases, and changes to agreements. */
interface Why {
  readonly moved: readonly number[]
  readonly changed: readonly number[]
}

export interface Adding {
  readonly versions: readonly (NewVersion & Why)[]
  readonly moment: Date
}

/**
 * Makes these the newest comparators of the owners, and no others; answers how many changed. Each is in force from
 * the moment of the last release or, where an agreement moved it, of what happened to that; and never from before the
 * version that it follows.
 */
export async function addVersions(
  scope: JobScope,
  of: readonly (Owner | Again)[],
  { versions, moment }: Adding,
): Promise<number> {
  const [added] = await scope.rows(add, [JSON.stringify(versions), JSON.stringify(of), moment, scope.now])
  return added?.n ?? 0
}
