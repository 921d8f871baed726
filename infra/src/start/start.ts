import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { onParentDeath } from '../bootstrap/on-parent-death.mjs'
import { type Postgres, startPostgres } from '../postgres/embedded-postgres.ts'
import { buildWhenStale } from './build-when-stale.ts'
import { children } from './child.ts'
import { dataHome } from './data-home.ts'
import { databaseEnv } from './database-env.ts'
import { wantsDemonstration } from './demonstration.ts'
import { fillDatabase } from './fill-database.ts'
import { greeting } from './greeting.ts'
import { takeTurn } from './take-turn.ts'
import { refuseTakenPort, whenReady } from './when-ready.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const began = Number(process.env.OUTTURN_BEGAN ?? Date.now())
const port = Number(process.env.PORT ?? 3000)
const child = children(root, process.env)
let postgres: Postgres | null = null
let ending: Promise<void> | null = null

/** Server first, database last, then our own end. */
function end(code: number): Promise<void> {
  ending ??= (async () => {
    await child.stopAll()
    await postgres?.stop()
    process.exit(code)
  })()
  return ending
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0))
onParentDeath(() => void end(0))

async function start(): Promise<void> {
  await refuseTakenPort(port)
  const home = dataHome(root)
  takeTurn(home)
  await buildWhenStale({ root, run: child.run, part: 'everything' })
  const given = process.env.DATABASE_URL
  const folder = join(home, 'postgres')
  if (!given) postgres = await startPostgres({ home: folder, durability: 'kept' })
  const made = given ? 'given' : (postgres?.made ?? 'kept')
  const env = {
    ...databaseEnv(given ?? postgres?.ownerUrl ?? '', home),
    OUTTURN_DEMO: wantsDemonstration(home) ? 'yes' : 'no',
    NODE_ENV: 'production',
    PORT: String(port),
  }
  const memory = given ? null : folder
  const printed = await fillDatabase({ root, run: child.run, env, memory, made })
  const guard = pathToFileURL(join(import.meta.dirname, 'end-with-parent.mjs')).href
  const main = join(root, 'apps', 'api', 'dist', 'main.js')
  const server = child.keep({ command: process.execPath, args: ['--import', guard, main], env })
  await whenReady(server, port)
  server.once('exit', () => void end(1))
  void postgres?.ended.then(() => end(1))
  const installed = Number(process.env.OUTTURN_INSTALLED ?? 0)
  console.log(greeting({ port, printed, began, installed, made }))
}

start().catch(async (fault: unknown) => {
  if (ending) return
  console.error(fault instanceof Error ? fault.message : fault)
  await end(1)
})
