import './text-types.ts'
import { DataSource } from 'typeorm'
import { allTables, fenceFaults, ownRights } from './check-fences.ts'
import { Database } from './database.ts'
import { migrations } from './migrations/index.ts'
import { openTables } from './open-tables.ts'
import { statement } from './statement.ts'
import { nobody } from './who.ts'

export interface Opening {
  readonly url: string
  readonly poolSize: number
}

const takenSteps = statement<{ name: string }>('taken_steps', 'select name from outturn.migration')

/** The server's data source: its own role, pipelined, no entity that could be changed behind a store's back. */
export const serverSource = ({ url, poolSize }: Opening): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    schema: 'outturn',
    entities: [],
    migrations: [],
    installExtensions: false,
    applicationName: 'outturn',
    extra: { max: poolSize, pipeline: true, idleTimeoutMillis: 60_000, connectionTimeoutMillis: 10_000 },
  })

/** Opens the database. Refuses when a fence is open, when the role could climb over, or when a step is missing. */
export async function openDatabase(source: DataSource, clock?: () => Date): Promise<Database> {
  const database = new Database(source, clock)
  const faults = await database.reading(nobody, async (scope) => {
    const [role] = await scope.rows(ownRights)
    if (!role) throw new Error('The database does not say who we are')
    const taken = new Set((await scope.rows(takenSteps)).map(({ name }) => name))
    // By name, not by order: a step may land after one that is younger.
    const behind = migrations
      .filter(({ name }) => !taken.has(name))
      .map(({ name }) => `the step ${name} is missing`)
    return [...fenceFaults(await scope.rows(allTables), role, openTables), ...behind]
  })
  if (faults.length > 0) throw new Error(`The server does not start: ${faults.join('; ')}.`)
  return database
}
