import { statement } from './statement.ts'

export interface TableFence {
  readonly name: string
  readonly enabled: boolean
  readonly forced: boolean
  readonly policies: number
}

export interface RoleRights {
  readonly name: string
  readonly superuser: boolean
  readonly bypass: boolean
  readonly owns: number
  readonly inherits: number
}

/** Every table of ours. The queue's own tables are the jobs' role's, and the server has no right to enter them. */
export const allTables = statement<TableFence>(
  'all_tables',
  `select n.nspname || '.' || c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
     (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
   from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where c.relkind in ('r', 'p', 'f', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'jobs')
     and n.nspname not like 'pg\\_%' order by 1`,
)

/** What the role of this connection could do beyond its policies. `inherits`: powerful roles it belongs to. */
export const ownRights = statement<RoleRights>(
  'own_rights',
  `select r.rolname as name, r.rolsuper as superuser, r.rolbypassrls as bypass,
     (select count(*)::int from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relowner = r.oid and n.nspname <> 'jobs' and n.nspname not like 'pg\\_%') as owns,
     (select count(*)::int from pg_roles other where other.oid <> r.oid
       and pg_has_role(r.oid, other.oid, 'member')) as inherits
   from pg_roles r where r.rolname = current_user`,
)

/** Every reason why this database is not safe to serve; an empty list where it is. */
export function fenceFaults(
  tables: readonly TableFence[],
  role: RoleRights,
  open: Readonly<Record<string, string>>,
): string[] {
  const faults: string[] = []
  for (const { name, enabled, forced, policies } of tables) {
    const fenced = enabled && forced && policies > 0
    if (name in open && enabled) faults.push(`${name} is fenced and also stands in the list of open tables`)
    if (!fenced && !(name in open)) faults.push(`${name} has no fence and no reason to have none`)
  }
  if (role.superuser) faults.push(`${role.name} is a superuser`)
  if (role.bypass) faults.push(`${role.name} may bypass row security`)
  if (role.owns > 0) faults.push(`${role.name} owns ${role.owns} tables`)
  if (role.inherits > 0) faults.push(`${role.name} belongs to ${role.inherits} other roles`)
  return faults
}
