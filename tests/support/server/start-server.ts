import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { freePort, readSignIns, type SignIn, whenReady } from '@outturn/infra'
import { afterAll, inject } from 'vitest'
import { aDatabase, type TestDatabase } from '../database/a-database.ts'
import { seededSignIns } from '../database/seeded-template.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const guard = pathToFileURL(join(root, 'infra/src/start/end-with-parent.mjs')).href

export type TestServer = {
  /** For example http://127.0.0.1:40123, with no stroke at the end. */
  readonly url: string
  readonly database: TestDatabase
  /** The demonstration's people; empty when the database was only migrated. */
  readonly signIns: readonly SignIn[]
  /** Everything the server has written so far. */
  readonly log: () => string
  readonly stop: () => Promise<void>
}

export type ServerOptions = {
  readonly content: 'migrated' | 'seeded'
  readonly env?: Readonly<Record<string, string>>
}

/**
 * Starts the built server on a free port with a database of its own, and answers when it is ready. It is
 * stopped when the test file ends.
 *
 * Example: `const { url, signIns } = await startServer({ content: 'seeded' })`
 */
export async function startServer({ content, env = {} }: ServerOptions): Promise<TestServer> {
  const main = join(root, 'apps/api/dist/main.js')
  if (!existsSync(main)) throw new Error('The server is not built. Run the tests through npm run test:….')
  const database = await aDatabase(content)
  const signIns = content === 'seeded' ? readSignIns(await seededSignIns(inject('database'))) : []
  const port = await freePort()
  const server = spawn(process.execPath, ['--import', guard, main], {
    cwd: root,
    env: {
      ...process.env,
      ...database.env,
      NODE_ENV: 'production',
      OUTTURN_DEMO: content === 'seeded' ? 'yes' : 'no',
      OUTTURN_WATCHED: '1',
      PORT: String(port),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const written: Buffer[] = []
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (part: Buffer) => written.push(part))
  const log = (): string => Buffer.concat(written).toString('utf8')
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return
    const gone = once(server, 'exit')
    server.kill('SIGTERM')
    const force = setTimeout(() => server.kill('SIGKILL'), 10_000)
    await gone
    clearTimeout(force)
  }
  afterAll(stop)
  await whenReady(server, port).catch((fault: unknown) => {
    throw new Error(`${String(fault)}\n${log()}`)
  })
  return { url: `http://127.0.0.1:${port}`, database, signIns, log, stop }
}
