import { type ReadingScope, statement } from '../../database/index.ts'
import type { Group } from './league-group.ts'

export interface GroupMember {
  readonly area_code: string
  readonly name: string
  readonly status: string
  readonly demonstration: boolean
  readonly due_on: string | null
  /** Whether the reader is shown what the council signs off of the indicator; null where figures are published. */
  readonly shared: boolean | null
}

/** Which parameters a piece of a statement takes: the group's own key (none for England) and the period. */
interface At {
  readonly kind: 'live' | 'published'
  readonly key: string
  readonly period: string
  readonly indicator: string
}

type Piece = Readonly<Record<Group['kind'], string>>

const columns = 'a.area_code, a.name, a.status, a.demonstration'
const unasked = 'null as due_on, null::boolean as shared'

/** Shared today. A council that shares nothing is not told of, whether it returned or not. */
const asked = (indicator: string) => `null as due_on, a.area_code in (
      select c.area_code from outturn.council c where c.id = (select fence.council_id())
        or c.id = any ((select fence.open_councils())::int[])
        or (c.id = any ((select fence.partly_open_councils())::int[])
          and fence.was_shared(c.id, ${indicator}, now()))) as shared`

/** The councils of a group; none where there is no such group, or of an alliance that is not the reader's. */
export function membersAt({ kind, key, period, indicator }: At): Piece {
  const more = kind === 'live' ? asked(indicator) : unasked
  return {
    england: `select ${columns}, ${more} from reference.area a where a.kind = 'council' and not a.demonstration`,
    region: `select ${columns}, ${more} from reference.area a where a.kind = 'council' and a.region_code = ${key}`,
    neighbours: `select ${columns}, ${more} from reference.area a
      where a.area_code = ${key} or a.area_code in (
        select neighbour_code from reference.neighbour where area_code = ${key} and set_id = (
          select max(set_id) from reference.neighbour where area_code = ${key}))`,
    alliance: `select ${columns}, d.due_on::text as due_on,
        m.shares = 'figures' and (m.indicators is null or ${indicator} = any (m.indicators)) as shared
      from fence.in_force() m
      join outturn.council c on c.id = m.council_id
      join reference.area a on a.area_code = c.area_code
      left join outturn.collection_date d on d.agreement_id = m.agreement_id and d.period = ${period}
      where m.agreement_id = ${key}::int and (
        m.agreement_id = (select fence.agreement_id()) or exists (select from fence.in_force() o
          where o.agreement_id = m.agreement_id and o.council_id = (select fence.council_id())))`,
  }
}

/** A group's own name; null where it has none, or where the asker is neither in the alliance nor leads it. */
export const nameAt = ({ key }: Pick<At, 'key'>): Piece => ({
  england: `select 'England' as name`,
  region: `select name from reference.area where area_code = ${key} and kind = 'region' and not demonstration`,
  neighbours: 'select null as name',
  alliance: `select g.name from outturn.agreement g where g.id = ${key}::int
    and exists (select from fence.in_force() m where m.agreement_id = g.id and m.shares = 'figures')
    and (g.id = (select fence.agreement_id()) or exists (select from fence.in_force() o
      where o.agreement_id = g.id and o.council_id = (select fence.council_id())))`,
})

/** What stands for a group's key; nothing for England. */
export function keyOf(group: Group): readonly (string | number)[] {
  switch (group.kind) {
    case 'england':
      return []
    case 'region':
      return [group.region]
    case 'neighbours':
      return [group.of]
    case 'alliance':
      return [group.agreement]
  }
}

const members = membersAt({ kind: 'published', key: '$1', period: '$2', indicator: 'null::text' })
const names = nameAt({ key: '$1' })

/** The councils of a group, each with the day on which its return of the period is due. */
export function readGroupMembers(scope: ReadingScope, group: Group, period: string): Promise<GroupMember[]> {
  const asked = statement<GroupMember>(`group_${group.kind}`, members[group.kind])
  return scope.rows(asked, [...keyOf(group), ...(group.kind === 'alliance' ? [period] : [])])
}

/** The name of one group, null where it has none of its own. */
export async function readGroupName(scope: ReadingScope, group: Group): Promise<string | null> {
  if (group.kind === 'neighbours') return null
  const asked = statement<{ name: string | null }>(`group_name_${group.kind}`, names[group.kind])
  return (await scope.rows(asked, keyOf(group)))[0]?.name ?? null
}
