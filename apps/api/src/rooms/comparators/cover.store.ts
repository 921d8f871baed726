import { type ReadingScope, statement } from '../../database/index.ts'
import { groups } from './group.store.ts'
import type { OwnFigure } from './live-version.store.ts'

/** Of whom a group consists, as far as the asker may know. */
export interface Cover {
  readonly kind: 'neighbours' | 'region' | 'england'
  readonly of: number
  readonly notShared: number
  readonly missing: readonly { readonly area: string; readonly name: string; readonly because: string }[]
}

// A member that shares and has released nothing for the period is simply not there yet.
const covers = statement<Cover>(
  'group_covers',
  `with ${groups('select $1::int')},
   open as (
     select other from fence.sharing() where owner = $1 and (indicators is null or $2 = any(indicators))
     union select $1),
   standing as (
     select g.kind, g.of, c.area_code as area, c.name, o.other is not null as shares, (
       select b.status from outturn.observation b
       where b.council_id = c.id and b.indicator_id = $2 and b.basis = $3 and b.period = $4 and b.released_at <= $5
       order by b.release_id desc limit 1) as status
     from groups g left join open o on o.other = g.other left join outturn.council c on c.id = o.other)
   select kind, "of", "of" - count(*) filter (where shares)::int as "notShared",
     coalesce(json_agg(json_build_object('area', area, 'name', name, 'because', coalesce(status, 'not_held'))
       order by name) filter (where shares and status is distinct from 'measured'), '[]') as missing
   from standing group by kind, "of"`,
)

/** Who of the asker's groups gives no measured figure, and how many share nothing. */
export const readCovers = (scope: ReadingScope, of: OwnFigure): Promise<Cover[]> =>
  scope.rows(covers, [of.council, of.indicator, of.basis, of.period, of.asOf])
