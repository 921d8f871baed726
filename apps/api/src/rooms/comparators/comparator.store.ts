import type { JobScope } from '../../database/index.ts'
import { statement } from '../../database/index.ts'

/** One owner's figures of one indicator and basis, a list entry for each council that contributes. */
export interface Gathered {
  readonly owner: number
  readonly kind: 'neighbours' | 'region'
  readonly period: string
  readonly indicator: string
  readonly basis: string
  readonly amounts: number[]
  readonly numerators: (number | null)[]
  readonly denominators: (number | null)[]
  /** How many there could be: ten neighbours, or the councils of the region. */
  readonly of: number
}

// Whose figures of which indicators an owner may see: what agreements in force open to it, and its own.
const force = `force as (
     select owner, other, indicators from fence.sharing()
     union all select id, id, null::text[] from outturn.council)`

// Of those, whom an owner is compared with: its neighbours in the newest set that has it, and its region.
const groups = (owners: string) => `sets as (
     select c.id as owner, c.area_code, a.region_code, (
       select s.id from reference.neighbour_set s where exists (
         select from reference.neighbour n where n.set_id = s.id and n.area_code = c.area_code)
       order by s.dated desc nulls last, s.id desc limit 1) as set_id
     from outturn.council c join reference.area a on a.area_code = c.area_code
     where c.id in (${owners})),
   groups as (
     select s.owner, 'neighbours' as kind, c.id as other, count(*) over (partition by s.owner) as of
     from sets s join reference.neighbour n on n.set_id = s.set_id and n.area_code = s.area_code
     left join outturn.council c on c.area_code = n.neighbour_code
     union all
     select s.owner, 'region', c.id, count(*) over (partition by s.owner)
     from sets s join reference.area a on a.region_code = s.region_code and a.kind = 'council'
       and a.status = 'current'
     left join outturn.council c on c.area_code = a.area_code)`

const owners = statement<Owner>(
  'touched_owners',
  `with touched as (select distinct * from unnest($1::int[], $2::text[]) as t(council_id, period)),
   ${force},
   ${groups('select f.owner from force f join touched t on t.council_id = f.other')}
   select distinct g.owner, t.period
   from touched t join force f on f.other = t.council_id
   join groups g on g.owner = f.owner and g.other = t.council_id
   union select council_id, period from touched`,
)

const gather = statement<Gathered>(
  'gather_comparators',
  `with owners as (select * from unnest($1::int[], $2::text[]) as o(owner, period)),
   ${force},
   ${groups('select owner from owners')},
   wanted as materialized (
     select distinct g.other as council_id, w.period
     from owners w join groups g on g.owner = w.owner join force f on f.owner = w.owner and f.other = g.other),
   latest as materialized (
     select distinct on (o.council_id, o.period, o.indicator_id, o.basis) o.council_id, o.period, o.indicator_id,
       o.basis, o.status, o.amount, o.numerator, o.denominator
     from wanted w join outturn.observation o on o.council_id = w.council_id and o.period = w.period
     order by o.council_id, o.period, o.indicator_id, o.basis, o.release_id desc)
   select w.owner, g.kind, w.period, l.indicator_id as indicator, l.basis,
     array_agg(l.amount order by l.council_id) as amounts, array_agg(l.numerator order by l.council_id) as numerators,
     array_agg(l.denominator order by l.council_id) as denominators, max(g.of)::int as of
   from owners w
   join groups g on g.owner = w.owner
   join force f on f.owner = w.owner and f.other = g.other
   join latest l on l.council_id = g.other and l.period = w.period and l.status = 'measured'
     and (f.indicators is null or l.indicator_id = any (f.indicators))
   group by w.owner, g.kind, w.period, l.indicator_id, l.basis
   having bool_or(g.other <> w.owner)`,
)

export interface NewFigure {
  readonly owner: number
  readonly period: string
  readonly indicator: string
  readonly basis: string
  readonly kind: string
  readonly amount: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly counted: number
  readonly of: number
}

// Every owner and period that was touched is written anew; a figure whose last contributor left goes.
const replace = statement<{ n: number }>(
  'replace_comparators',
  `with fresh as (
     select * from jsonb_to_recordset($1) as n(owner int, period text, indicator text, basis text, kind text,
       amount float8, numerator float8, denominator float8, counted smallint, "of" smallint)),
   gone as (
     delete from outturn.comparator_figure c
     where (c.council_id, c.period) in (select * from unnest($2::int[], $3::text[]))
       and not exists (select from fresh f where f.owner = c.council_id and f.period = c.period
         and f.indicator = c.indicator_id and f.basis = c.basis and f.kind = c.kind)),
   saved as (
     insert into outturn.comparator_figure as c (council_id, indicator_id, basis, period, kind, version, amount,
       numerator, denominator, counted, "of", computed_at)
     select f.owner, f.indicator, f.basis, f.period, f.kind, 1, f.amount, f.numerator, f.denominator, f.counted,
       f."of", $4 from fresh f
     on conflict (council_id, period, indicator_id, basis, kind) do update set
       version = c.version + (c.amount is distinct from excluded.amount
         or c.counted is distinct from excluded.counted)::int,
       amount = excluded.amount, numerator = excluded.numerator, denominator = excluded.denominator,
       counted = excluded.counted, "of" = excluded."of", computed_at = excluded.computed_at
     returning 1)
   select count(*)::int as n from saved`,
)
/** A council and period whose comparators are to be worked out. */
export interface Owner {
  readonly owner: number
  readonly period: string
}

const columns = (list: readonly Owner[]) => [list.map(({ owner }) => owner), list.map(({ period }) => period)]

/** Everybody who is compared with a council that released something: those that have it as a neighbour or in their region. */
export const findOwners = (
  scope: JobScope,
  councils: readonly number[],
  periods: readonly string[],
): Promise<Owner[]> => scope.rows(owners, [councils, periods])

/** The contributors' figures of every owner. */
export const gatherFigures = (scope: JobScope, of: readonly Owner[]): Promise<Gathered[]> =>
  scope.rows(gather, columns(of))

/** Makes these the comparators of the owners and no others; answers how many. */
export async function replaceFigures(scope: JobScope, of: readonly Owner[], figures: readonly NewFigure[]) {
  return (await scope.rows(replace, [JSON.stringify(figures), ...columns(of), scope.now]))[0]?.n ?? 0
}
