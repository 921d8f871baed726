import type { Client } from 'pg'

/** The server's role and the jobs' role: both can sign in, and neither owns or bypasses anything. */
const plain = 'login nosuperuser nocreatedb nocreaterole noreplication nobypassrls inherit'

/** Creates both roles, or gives them these passwords. Roles belong to the whole PostgreSQL server. */
export async function createRoles(
  client: Client,
  passwords: { readonly app: string; readonly worker: string },
): Promise<void> {
  const wanted = { outturn_app: passwords.app, outturn_worker: passwords.worker }
  for (const [role, password] of Object.entries(wanted)) {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role])
    // Only a superuser may even mention superuser rights of a role that exists, so they are said once.
    const words = rowCount === 0 ? `create role ${role} ${plain}` : `alter role ${role} login`
    await client.query(`${words} password ${client.escapeLiteral(password)}`)
  }
}
