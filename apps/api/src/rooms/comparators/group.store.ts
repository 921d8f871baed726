import type { JobScope } from '../../database/index.ts'
import { statement } from '../../database/index.ts'
import { force } from './sharing.store.ts'

/** Who is compared with whom: an owner's neighbours in the newest set that has it, its region, England. */
export const groups = (owners: string) => `sets as (
     select c.id as owner, c.area_code, a.region_code, a.demonstration, (
       select s.id from reference.neighbour_set s where exists (
         select from reference.neighbour n where n.set_id = s.id and n.area_code = c.area_code)
       order by s.dated desc nulls last, s.id desc limit 1) as set_id
     from outturn.council c join reference.area a on a.area_code = c.area_code
     where c.id in (${owners})),
   groups as (
     select s.owner, 'neighbours' as kind, c.id as other, count(*) over (partition by s.owner)::int as of
     from sets s join reference.neighbour n on n.set_id = s.set_id and n.area_code = s.area_code
     left join outturn.council c on c.area_code = n.neighbour_code
     union all
     select s.owner, 'region', c.id, count(*) over (partition by s.owner)::int
     from sets s join reference.area a on a.region_code = s.region_code and a.kind = 'council'
       and a.status = 'current'
     left join outturn.council c on c.area_code = a.area_code
     union all
     select s.owner, 'england', c.id, count(*) over (partition by s.owner)::int
     from sets s join reference.area a on a.kind = 'council' and a.status = 'current' and not a.demonstration
     left join outturn.council c on c.area_code = a.area_code
     where not s.demonstration)`

export type GroupKind = 'neighbours' | 'region' | 'england'

/** A council and period whose comparators are to be worked out. */
export interface Owner {
  readonly owner: number
  readonly period: string
}

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

/** Everybody who is compared with a council that released something: those that have it as a neighbour, in their region or country. */
export const findOwners = (
  scope: JobScope,
  councils: readonly number[],
  periods: readonly string[],
): Promise<Owner[]> => scope.rows(owners, [councils, periods])

/** One group of an owner: how many there could be, and who of them shares figures with the owner. */
export interface Circle {
  readonly owner: number
  readonly kind: GroupKind
  readonly of: number
  readonly members: readonly Member[]
}

/** A council that shares, over these indicators; null is every one. */
export interface Member {
  readonly council: number
  readonly indicators: readonly string[] | null
}

const circles = statement<Circle>(
  'circles',
  `with ${force}, ${groups('select unnest($1::int[])')}
   select g.owner, g.kind, g.of, coalesce(json_agg(json_build_object('council', g.other, 'indicators', f.indicators)
     order by g.other) filter (where f.other is not null), '[]') as members
   from groups g left join force f on f.owner = g.owner and f.other = g.other
   group by g.owner, g.kind, g.of`,
)

export const readCircles = (scope: JobScope, of: readonly number[]): Promise<Circle[]> =>
  scope.rows(circles, [of])
