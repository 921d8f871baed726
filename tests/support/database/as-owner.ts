import pg from 'pg'

/** Runs one errand as the owner, outside the template, so that nobody is connected to it while it is copied. */
export async function asOwner<T>(
  given: Readonly<Record<string, string>>,
  errand: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const url = new URL(given.OUTTURN_OWNER_URL ?? '')
  url.pathname = '/postgres'
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    return await errand(client)
  } finally {
    await client.end()
  }
}
