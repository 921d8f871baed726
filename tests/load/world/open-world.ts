import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  buildWhenStale,
  children,
  databaseEnv,
  freePort,
  readSignIns,
  type SignIn,
  startPostgres,
  whenReady,
} from '@outturn/infra'
import pg from 'pg'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** More memory than a demonstration needs, and no waiting for the disk: the data are made up. */
const settings = {
  shared_buffers: '3GB',
  effective_cache_size: '8GB',
  maintenance_work_mem: '1GB',
  max_wal_size: '16GB',
  checkpoint_timeout: '60min',
}

export type World = {
  readonly url: string
  readonly signIns: readonly SignIn[]
  /** A superuser's connection, for filling. */
  readonly admin: pg.Client
  /** A superuser's address: the floor is not fenced. */
  readonly floorUrl: string
  readonly close: () => Promise<void>
}

/** A database of its own with the seeds, and the built server on top of it. */
export async function openWorld(): Promise<World> {
  const child = children(root, process.env)
  await buildWhenStale({ root, run: child.run, part: 'server' })
  const home = mkdtempSync(join(tmpdir(), 'outturn-bench-'))
  const postgres = await startPostgres({ home, durability: 'throwaway', settings })
  const port = await freePort()
  const env = {
    ...databaseEnv(postgres.ownerUrl, home),
    OUTTURN_DEMO: 'yes',
    NODE_ENV: 'production',
    PORT: String(port),
  }
  const close = async (): Promise<void> => {
    await child.stopAll()
    await postgres.stop()
  }
  try {
    const entry = (name: string): string => join(root, 'apps', 'api', 'dist', name)
    await child.run({ command: process.execPath, args: [entry('migrate.js')], env })
    const signIns = readSignIns(await child.run({ command: process.execPath, args: [entry('seed.js')], env }))
    const server = child.keep({ command: process.execPath, args: [entry('main.js')], env })
    await whenReady(server, port)
    const floorUrl = postgres.url.replace(/\/postgres$/, '/outturn')
    const admin = new pg.Client({ connectionString: floorUrl })
    await admin.connect()
    const all = async (): Promise<void> => {
      await admin.end()
      await close()
    }
    return { url: `http://127.0.0.1:${port}`, signIns, admin, floorUrl, close: all }
  } catch (fault) {
    await close()
    throw fault
  }
}
