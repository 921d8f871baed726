import type { CouncilId } from '@outturn/indicators'
import { type JobScope, type ReadingScope, statement } from '../database/index.ts'

/** For whom a page is: the council's own people, or everybody to whom all of its figures are open. */
export type Reader = 'own' | 'others'

/** Where one kind of page is kept, of each council the newest. */
export interface PageTables {
  /** The table of the pages for everybody to whom all of a council's figures are open. */
  readonly others: string
  /** The table of the pages for the council's own people. */
  readonly own: string
  /** The numbers that an own page is made from besides, in SQL: `c` is the council, `v` its version, `m` that
   * of what the jobs worked out for it, `d` that of all. */
  readonly ownFrom: string
}

/** A page as it was written out, and whose signed-off figures it shows. */
export interface WrittenPage {
  readonly period: string
  readonly page: string
  readonly areas: readonly string[]
}

/** A page that is not written out as things stand, with the numbers of now. */
export interface StalePage {
  readonly id: CouncilId
  readonly area: string
  readonly reader: Reader
  readonly now: string
}

export interface WrittenPages {
  /** The page as it was kept, where nothing that it shows has changed since; null where it has to be made. */
  readonly read: (
    scope: ReadingScope,
    of: { readonly area: string; readonly period: string | null; readonly build: string },
  ) => Promise<WrittenPage | null>
  /** The pages to be made. */
  readonly readStale: (scope: JobScope, build: string) => Promise<StalePage[]>
  /** Keeps a page with the numbers that were read before anything of it was. */
  readonly keep: (scope: JobScope, stale: StalePage, made: WrittenPage) => Promise<void>
}

/** Pages of councils that are written out beforehand. Each is good while the numbers it was made from are today's. */
export function writtenPages({ others, own, ownFrom }: PageTables): WrittenPages {
  // The server's build is among the numbers: another one might make another page.
  const madeFrom = (reader: string, build: string) =>
    `concat_ws(' ', d.public_version, v.shown, case when ${reader} = 'own' then ${ownFrom} end, ${build})`
  const kept = statement<WrittenPage>(
    `kept_${others}`,
    `select k.page, k.period, k.areas
     from outturn.council c
     join outturn.council_version v on v.council_id = c.id
     left join outturn.council_compared m on m.council_id = c.id
     cross join fence.data_version() d
     cross join lateral (
       select 'own' as reader, period, made_from, page, areas from outturn.${own}
       where council_id = c.id and c.id = (select fence.council_id())
       union all
       select 'others', period, made_from, page, areas from outturn.${others}
       where council_id = c.id and c.id is distinct from (select fence.council_id())) k
     where c.area_code = $1 and k.period = coalesce($2, k.period)
       and k.made_from = ${madeFrom('k.reader', '$3::text')}`,
  )
  const stale = statement<StalePage>(
    `stale_${others}`,
    `select c.id, c.area_code as area, r.reader, ${madeFrom('r.reader', '$1::text')} as now
     from outturn.council c
     join outturn.council_version v on v.council_id = c.id
     left join outturn.council_compared m on m.council_id = c.id
     cross join fence.data_version() d
     cross join (values ('others'), ('own')) r (reader)
     where exists (select from outturn.release l where l.council_id = c.id and l.what = 'figures')
       and ${madeFrom('r.reader', '$1::text')} is distinct from case r.reader
         when 'own' then (select made_from from outturn.${own} k where k.council_id = c.id)
         else (select made_from from outturn.${others} k where k.council_id = c.id) end
     order by r.reader, c.id`,
  )
  const keepIn = (table: string) =>
    statement<unknown>(
      `keep_${table}`,
      `insert into outturn.${table} (council_id, period, made_from, page, areas) values ($1, $2, $3, $4, $5)
       on conflict (council_id) do update set period = excluded.period, made_from = excluded.made_from,
         page = excluded.page, areas = excluded.areas, made_at = now()`,
    )
  const keep = { others: keepIn(others), own: keepIn(own) }
  return {
    read: async (scope, { area, period, build }) =>
      (await scope.rows(kept, [area, period, build]))[0] ?? null,
    readStale: (scope, build) => scope.rows(stale, [build]),
    keep: async (scope, { id, reader, now }, { period, page, areas }) => {
      await scope.rows(keep[reader], [id, period, now, page, areas])
    },
  }
}
