import { type JobScope, type Looker, statement } from '../../database/index.ts'
import { circleNumbers } from './league-page.store.ts'

/** Groups whose tables a circle's people read, with one of them to whom all of these are open. */
interface Groups {
  readonly reader: Looker
  readonly groups: readonly string[]
}

/** A circle whose tables are to be written out, with the numbers of now. */
export interface StaleCircle {
  readonly id: number
  readonly now: string
  /** How many councils' figures it sees. */
  readonly size: number
  readonly reads: readonly Groups[]
}

const renew = statement<unknown>('renew_sight', 'select fence.renew_sight()')

/** Sees to it that there are circles today. */
export const renewSight = (scope: JobScope): Promise<unknown> => scope.rows(renew)

// A group is read as one of the circle would: an alliance's tables as one who may be told of it by name.
const stale = statement<{ id: number; now: string; size: number; reads: readonly ReadsRow[] }>(
  'stale_circles',
  `select k.id, ${circleNumbers('$1::text')} as now, cardinality(k.councils) as size, (
     select json_agg(json_build_object('council', r.council_id, 'agreement', r.agreement_id, 'groups', r.groups))
     from (
       select council_id, agreement_id, array_agg(code) as groups from (
         select distinct on (g.code) g.code, s.council_id, s.agreement_id
         from outturn.sight s
         left join outturn.council c on c.id = s.council_id left join reference.area a on a.area_code = c.area_code
         left join outturn.agreement l on l.id = s.agreement_id
         cross join lateral (
           select 'england' as code where exists (
             select from outturn.council o where o.id = any (k.councils) and not o.demonstration)
           union all select coalesce(a.region_code, l.region_code)
           union all select 'alliance:' || id from unnest(s.alliances) id) g
         where s.circle = k.id and g.code is not null order by g.code, s.council_id) one
       group by council_id, agreement_id) r) as reads
   from outturn.circle k cross join fence.data_version() d cross join outturn.sight_day y
   where k.written_from is distinct from ${circleNumbers('$1::text')} order by k.id`,
)

interface ReadsRow {
  readonly council: Looker['councilId']
  readonly agreement: number | null
  readonly groups: readonly string[]
}

/** The circles whose tables are no longer those of today. */
export async function readStaleCircles(scope: JobScope, build: string): Promise<StaleCircle[]> {
  const rows = await scope.rows(stale, [build])
  return rows.map(({ reads, ...circle }) => ({
    ...circle,
    reads: reads.map(({ council, agreement, groups }) => ({
      reader: { councilId: council, agreementId: agreement },
      groups,
    })),
  }))
}

const numbers = statement<{ now: string }>(
  'circle_numbers',
  `select ${circleNumbers('$2::text')} as now
   from outturn.circle k cross join fence.data_version() d cross join outturn.sight_day y where k.id = $1`,
)

/** Whether a circle's numbers are still the ones that were read. */
export async function stillSo(scope: JobScope, { id, now }: StaleCircle, build: string): Promise<boolean> {
  return (await scope.rows(numbers, [id, build]))[0]?.now === now
}

const forget = statement<unknown>(
  'forget_league_pages',
  'delete from outturn.league_page where circle = $1 and made_from <> $2',
)
const written = statement<unknown>(
  'circle_written',
  'update outturn.circle set written_from = $2 where id = $1',
)

/** Says that all of a circle's tables are written out; those that nobody wants any more go. */
export async function endCircle(scope: JobScope, { id, now }: StaleCircle): Promise<void> {
  await scope.rows(forget, [id, now])
  await scope.rows(written, [id, now])
}
