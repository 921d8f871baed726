import { type ReadingScope, statement } from '../../database/index.ts'

export interface LeagueGroupRow {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly count: number
  readonly demonstration: boolean
}

const groups = statement<LeagueGroupRow>(
  'league_groups',
  `select 'england' as id, 'England' as name, 'england' as kind,
     (select count(*)::int from reference.area where kind = 'council' and status = 'current' and not demonstration) as count,
     false as demonstration, 0 as place
   union all
   select r.area_code, r.name, 'region', count(c.area_code)::int, r.demonstration, 1
   from reference.area r join reference.area c on c.region_code = r.area_code and c.kind = 'council' and c.status = 'current'
   where r.kind = 'region' and not r.demonstration group by r.area_code, r.name, r.demonstration
   union all
   select 'neighbours:' || a.area_code, a.name || ' and its neighbours', 'neighbours',
     1 + (select count(*)::int from reference.neighbour n where n.area_code = a.area_code
       and n.set_id = (select max(set_id) from reference.neighbour where area_code = a.area_code)), a.demonstration, 2
   from outturn.council c join reference.area a on a.area_code = c.area_code
   where c.id = (select fence.council_id())
   union all
   select 'alliance:' || g.id, g.name, 'alliance', count(m.council_id)::int, g.demonstration, 3
   from outturn.agreement g join fence.in_force() m on m.agreement_id = g.id and m.shares = 'figures'
   where g.id = (select fence.agreement_id()) or exists (select from fence.in_force() o
     where o.agreement_id = g.id and o.council_id = (select fence.council_id()))
   group by g.id, g.name, g.demonstration
   order by place, name`,
)

/** The groups that the reader may open: England, regions, the own council's neighbours, own alliances. */
export const readLeagueGroups = (scope: ReadingScope): Promise<LeagueGroupRow[]> => scope.rows(groups)
