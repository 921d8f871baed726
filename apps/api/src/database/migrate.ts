import pg from 'pg'
import { DataSource } from 'typeorm'
import { migrations } from './migrations/index.ts'
import { createRoles } from './roles.ts'

export interface Migrating {
  readonly ownerUrl: string
  readonly appPassword: string
  readonly workerPassword: string
}

/** Only one process builds a database at a time; a second one waits and then finds nothing to do. */
const lock = 7_216_001

type Step = (typeof migrations)[number]

/** The owner's data source, for the steps and for tests of the steps. */
export const ownerSource = (url: string, steps: readonly Step[] = migrations): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    schema: 'outturn',
    migrations: [...steps],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    entities: [],
    extra: { max: 2 },
  })

/** Builds the database, or brings it up to date. Answers with the names of the steps that were run. */
export async function migrate({ ownerUrl, appPassword, workerPassword }: Migrating): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [lock])
    await createRoles(client, { app: appPassword, worker: workerPassword })
    await client.query('create schema if not exists outturn')
    const source = await ownerSource(ownerUrl).initialize()
    try {
      return (await source.runMigrations()).map((step) => step.name)
    } finally {
      await source.destroy()
    }
  } finally {
    await client.end()
  }
}
