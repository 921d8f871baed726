import { type ReadingScope, statement } from '../../database/index.ts'

export interface GroupMember {
  readonly area_code: string
  readonly name: string
  readonly status: string
  readonly demonstration: boolean
  readonly due_on: string | null
}

const columns = 'a.area_code, a.name, a.status, a.demonstration'

const england = statement<GroupMember>(
  'group_england',
  `select ${columns}, null as due_on from reference.area a where a.kind = 'council' and not a.demonstration`,
)

const region = statement<GroupMember>(
  'group_region',
  `select ${columns}, null as due_on from reference.area a where a.kind = 'council' and a.region_code = $1`,
)

const neighbours = statement<GroupMember>(
  'group_neighbours',
  `select ${columns}, null as due_on from reference.area a
   where a.area_code = $1 or a.area_code in (
     select neighbour_code from reference.neighbour where area_code = $1 and set_id = (
       select max(set_id) from reference.neighbour where area_code = $1))`,
)

const alliance = statement<GroupMember>(
  'group_alliance',
  `select ${columns}, d.due_on::text as due_on
   from fence.in_force() m
   join outturn.council c on c.id = m.council_id
   join reference.area a on a.area_code = c.area_code
   left join outturn.collection_date d on d.agreement_id = m.agreement_id and d.period = $2
   where m.agreement_id = $1`,
)

/** The councils of a group; empty where there is no such group. */
export function readGroupMembers(scope: ReadingScope, group: Group, period: string): Promise<GroupMember[]> {
  switch (group.kind) {
    case 'england':
      return scope.rows(england)
    case 'region':
      return scope.rows(region, [group.region])
    case 'neighbours':
      return scope.rows(neighbours, [group.of])
    case 'alliance':
      return scope.rows(alliance, [group.agreement, period])
  }
}

/** What a league table is of. */
export type Group =
  | { readonly kind: 'england' }
  | { readonly kind: 'region'; readonly region: string }
  | { readonly kind: 'neighbours'; readonly of: string }
  | { readonly kind: 'alliance'; readonly agreement: number }

/** A group's address as a group: `england`, `E12000002`, `neighbours:E08000015`, `alliance:1`. */
export function parseGroup(text: string): Group | null {
  if (text === 'england') return { kind: 'england' }
  if (/^[EX]12\d{6}$/.test(text)) return { kind: 'region', region: text }
  const [kind, of = ''] = text.split(':')
  if (kind === 'neighbours' && /^[EX]\d{8}$/.test(of)) return { kind, of }
  if (kind === 'alliance' && /^\d{1,9}$/.test(of)) return { kind, agreement: Number(of) }
  return null
}

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

const regionName = statement<{ name: string }>(
  'league_region_name',
  `select name from reference.area where area_code = $1 and kind = 'region' and not demonstration`,
)

/** The name of one group, null where it has none of its own; a table needs no more of the groups than that. */
export async function readGroupName(scope: ReadingScope, group: Group): Promise<string | null> {
  switch (group.kind) {
    case 'england':
      return 'England'
    case 'region':
      return (await scope.rows(regionName, [group.region]))[0]?.name ?? null
    case 'neighbours':
      return null
    case 'alliance':
      return (
        (await readLeagueGroups(scope)).find(({ id }) => id === `alliance:${group.agreement}`)?.name ?? null
      )
  }
}
