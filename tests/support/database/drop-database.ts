import pg from 'pg'

/**
 * Drops a database whoever is still connected to it. Only a superuser may end the connections of other roles, so
 * the owner would fail here now and then.
 */
export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query(`drop database if exists ${name} with (force)`)
  } finally {
    await client.end()
  }
}
