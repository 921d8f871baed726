import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { asOwner } from './as-owner.ts'
import { onDatabase } from './on-database.ts'

const name = 'seeded'
const note = 'seeded and complete: '
const seedEntry = fileURLToPath(new URL('../../../apps/api/dist/seed.js', import.meta.url))

/** Any number: it only has to be the same in every test file. */
const lock = 18_041_926

async function seed(given: Readonly<Record<string, string>>): Promise<string> {
  const keys = ['OUTTURN_OWNER_URL', 'OUTTURN_APP_URL', 'OUTTURN_WORKER_URL']
  const moved = Object.fromEntries(keys.map((key) => [key, onDatabase(given[key] ?? '', name)]))
  const env = { ...process.env, ...given, ...moved, OUTTURN_DEMO: 'yes', NODE_ENV: 'production' }
  const { stdout } = await promisify(execFile)(process.execPath, [seedEntry], { env, maxBuffer: 1 << 26 })
  return stdout
}

/** The name of a database that holds what `npm start` would seed; made at the first call of a run. */
export function seededTemplate(given: Readonly<Record<string, string>>): Promise<string> {
  return asOwner(given, async (client) => {
    await client.query('select pg_advisory_lock($1)', [lock])
    if ((await readNote(client)) !== null) return name
    await client.query(`drop database if exists ${name} with (force)`)
    await client.query(`create database ${name} template outturn`)
    const printed = (await seed(given)).trim().split('\n').at(-1) ?? ''
    await client.query(`comment on database ${name} is '${(note + printed).replaceAll("'", "''")}'`)
    return name
  })
}

async function readNote(client: {
  query: (text: string, values: string[]) => Promise<{ rows: { said: string | null }[] }>
}) {
  const { rows } = await client.query(
    `select shobj_description(oid, 'pg_database') as said from pg_database where datname = $1`,
    [name],
  )
  const said = rows[0]?.said ?? null
  return said?.startsWith(note) ? said.slice(note.length) : null
}

/** What the seeds printed: the demonstration's sign-ins, as JSON. */
export async function seededSignIns(given: Readonly<Record<string, string>>): Promise<string> {
  await seededTemplate(given)
  return (await asOwner(given, readNote)) ?? '[]'
}
