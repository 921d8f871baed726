import type { CouncilId } from '@outturn/indicators'
import { type JobScope, type ReadingScope, statement } from '../../database/index.ts'

/** For whom a page is: the council's own people, or everybody to whom all of its figures are open. */
export type Reader = 'own' | 'others'

/** The numbers that a page was made from, and the server's build: another one might make another page. */
const madeFrom = (reader: string, build: string) =>
  `concat_ws(' ', d.public_version, v.shown, case when ${reader} = 'own' then v.own end, ${build})`

const kept = statement<{ page: string; period: string }>(
  'kept_council_page',
  `select k.page, k.period
   from outturn.council c
   join outturn.council_version v on v.council_id = c.id
   cross join outturn.data_version d
   cross join lateral (
     select 'own' as reader, period, made_from, page from outturn.own_council_page
     where council_id = c.id and c.id = (select fence.council_id())
     union all
     select 'others', period, made_from, page from outturn.council_page
     where council_id = c.id and c.id is distinct from (select fence.council_id())) k
   where c.area_code = $1 and k.period = coalesce($2, k.period) and k.made_from = ${madeFrom('k.reader', '$3::text')}`,
)

/** The page as it was kept, where nothing that it shows has changed since; null where it has to be made. */
export async function readKeptPage(
  scope: ReadingScope,
  of: { readonly area: string; readonly period: string | null; readonly build: string },
): Promise<{ readonly page: string; readonly period: string } | null> {
  return (await scope.rows(kept, [of.area, of.period, of.build]))[0] ?? null
}

export interface StalePage {
  readonly id: CouncilId
  readonly area: string
  readonly reader: Reader
  readonly now: string
}

const stale = statement<StalePage>(
  'stale_council_pages',
  `select c.id, c.area_code as area, r.reader, ${madeFrom('r.reader', '$1::text')} as now
   from outturn.council c
   join outturn.council_version v on v.council_id = c.id
   cross join outturn.data_version d
   cross join (values ('others'), ('own')) r (reader)
   where exists (select from outturn.release l where l.council_id = c.id and l.what = 'figures')
     and ${madeFrom('r.reader', '$1::text')} is distinct from case r.reader
       when 'own' then (select made_from from outturn.own_council_page k where k.council_id = c.id)
       else (select made_from from outturn.council_page k where k.council_id = c.id) end
   order by r.reader, c.id`,
)

/** The pages to be made, with the numbers of now. */
export const readStalePages = (scope: JobScope, build: string): Promise<StalePage[]> =>
  scope.rows(stale, [build])

const keepIn = (table: string) =>
  statement<unknown>(
    `keep_${table}`,
    `insert into outturn.${table} (council_id, period, made_from, page) values ($1, $2, $3, $4)
     on conflict (council_id) do update set period = excluded.period, made_from = excluded.made_from,
       page = excluded.page, made_at = now()`,
  )
const keep = { others: keepIn('council_page'), own: keepIn('own_council_page') }

/** Keeps a page with the numbers that were read before anything of it was. */
export async function keepPage(
  scope: JobScope,
  { id, reader, now }: StalePage,
  made: { readonly period: string; readonly page: string },
): Promise<void> {
  await scope.rows(keep[reader], [id, made.period, now, made.page])
}
