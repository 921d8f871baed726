import { type JobScope, statement } from '../database/index.ts'

/** One view as it waits to be written. */
export interface NewView {
  readonly at: string
  readonly council: number | null
  readonly agreement: number | null
  readonly person: number
  readonly role: string
  readonly areas: readonly string[]
  readonly page: string
  readonly indicator: string | null
  readonly period: string | null
}

// The reader's own council is left out; a view of nobody else's figures is no row. An agreement is named where
// both accepted the same version over figures that names the indicator.
const add = statement<{ n: number }>(
  'add_figure_views',
  `with added as (
     insert into outturn.figure_view (at, council_id, person_id, role, seen, agreements, page, indicator_id, period)
     select r.at, r.council, r.person, r.role, s.seen, g.agreements, r.page, r.indicator, r.period
     from jsonb_to_recordset($1) as r (at timestamptz, council int, agreement int, person int, role text,
       areas text[], page text, indicator text, period text)
     cross join lateral (
       select array_agg(c.id order by c.id) as seen from outturn.council c
       where c.area_code = any (r.areas) and c.id is distinct from r.council) s
     cross join lateral (
       select coalesce(array_agg(distinct v.agreement_id), '{}') as agreements
       from outturn.agreement_acceptance theirs
       join outturn.agreement_version v using (agreement_id, version)
       where theirs.council_id = any (s.seen) and v.shares = 'figures'
         and (v.indicators is null or r.indicator is null or r.indicator = any (v.indicators))
         and (v.agreement_id = r.agreement or exists (
           select from outturn.agreement_acceptance ours where ours.agreement_id = v.agreement_id
             and ours.version = v.version and ours.council_id = r.council))) g
     where s.seen is not null returning 1)
   select count(*)::int as n from added`,
)

/** Writes views down, several at once; answers how many were of others' figures. */
export const addViews = async (scope: JobScope, views: readonly NewView[]): Promise<number> =>
  (await scope.rows(add, [JSON.stringify(views)]))[0]?.n ?? 0
