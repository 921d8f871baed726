import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onParentDeath } from '../bootstrap/on-parent-death.mjs'
import { runningOwnerUrl } from '../postgres/addresses.ts'
import { type Postgres, startPostgres } from '../postgres/embedded-postgres.ts'
import { buildWhenStale } from './build-when-stale.ts'
import { children } from './child.ts'
import { dataHome } from './data-home.ts'
import { databaseEnv } from './database-env.ts'
import { rememberRemoval, wantsDemonstration } from './demonstration.ts'
import { fillDatabase } from './fill-database.ts'
import { takeTurn } from './take-turn.ts'

// Runs one entry of the server against the database of this checkout, which may be in use by `npm start`.
// Only the entry writes on standard output: node infra/src/entry.mjs compare-published --year 2023
const root = fileURLToPath(new URL('../../../', import.meta.url))
const [name = '', ...args] = process.argv.slice(2)
const child = children(root, process.env)
let postgres: Postgres | null = null
let ending: Promise<void> | null = null

function end(code: number): Promise<void> {
  ending ??= (async () => {
    await child.stopAll()
    await postgres?.stop()
    process.exit(code)
  })()
  return ending
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(130))
onParentDeath(() => void end(143))

async function run(): Promise<number> {
  const home = dataHome(root)
  const folder = join(home, 'postgres')
  await buildWhenStale({ root, run: child.run, part: 'server' })
  const there = process.env.DATABASE_URL ?? runningOwnerUrl(folder)
  if (!there) {
    takeTurn(home)
    postgres = await startPostgres({ home: folder, durability: 'kept' })
  }
  const env = {
    ...databaseEnv(there ?? postgres?.ownerUrl ?? '', home),
    OUTTURN_DEMO: wantsDemonstration(home) ? 'yes' : 'no',
    NODE_ENV: 'production',
  }
  if (postgres) await fillDatabase({ root, run: child.run, env, memory: folder, made: postgres.made })
  const script = join(root, 'apps', 'api', 'dist', `${name}.js`)
  const [code] = await once(child.keep({ command: process.execPath, args: [script, ...args], env }), 'exit')
  if (code === 0 && name === 'remove-demonstration') {
    rememberRemoval(home)
    rmSync(join(folder, 'filled'), { force: true })
  }
  return (code as number | null) ?? 1
}

run()
  .then(end)
  .catch(async (fault: unknown) => {
    if (ending) return
    console.error(fault instanceof Error ? fault.message : fault)
    await end(1)
  })
