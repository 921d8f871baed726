import { once } from 'node:events'
import { chmodSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { addresses } from './addresses.ts'
import { findBinaries } from './binaries.ts'
import { createCluster } from './create-cluster.ts'
import { freePort } from './free-port.ts'
import { guardServer } from './guard.ts'
import { keepPassword } from './keep-password.ts'
import { launch, untilReady } from './launch.ts'
import { clearLeftover } from './leftover.ts'
import { everyServer, type Settings, throwaway } from './settings.ts'
import { unprivileged } from './unprivileged.ts'

export type PostgresOptions = {
  /** A folder of this server's own; made when missing. It holds the data, the log and the password. */
  readonly home: string
  /** A free port is taken when none is named. */
  readonly port?: number
  /** 'kept' survives a power cut; 'throwaway' is fast and is removed when it stops. */
  readonly durability: 'kept' | 'throwaway'
  readonly settings?: Settings
}

export type Postgres = {
  /** The superuser's address, database `postgres`. */
  readonly url: string
  /** The address of the role that owns the database `outturn`, no superuser: what a hosted server would give. */
  readonly ownerUrl: string
  readonly port: number
  readonly made: 'created' | 'kept'
  readonly stop: () => Promise<void>
  /** Answers when the server has ended, whoever ended it. */
  readonly ended: Promise<unknown>
}

/**
 * Starts a real PostgreSQL 18 from the packages and answers when it takes connections. It stops with `stop`,
 * and by itself when our process ends in any other way. A run that was killed is cleared up first.
 *
 * Example: `const server = await startPostgres({ home: '/tmp/x', durability: 'throwaway' })`
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const { home, durability } = options
  const account = unprivileged()
  mkdirSync(home, { recursive: true })
  chmodSync(home, 0o711)
  const dataDir = join(home, 'data')
  const password = keepPassword(join(home, 'password'))
  const binaries = findBinaries(account, join(home, '..'))
  const made = createCluster({ binaries, dataDir, account, password })
  await clearLeftover(dataDir)
  const port = options.port ?? (await freePort())
  const settings = {
    ...everyServer,
    ...(durability === 'throwaway' ? throwaway : {}),
    ...options.settings,
    port,
  }
  const how = { binaries, dataDir, account, logFile: join(home, 'log'), settings }
  const server = launch(how)
  const guard = guardServer(server.pid ?? 0, durability === 'throwaway' ? home : null)
  await untilReady(server, how)
  const ended = once(server, 'exit')
  const stop = async (): Promise<void> => {
    server.kill('SIGINT')
    await ended
    guard.kill('SIGKILL')
    if (durability === 'throwaway') rmSync(home, { recursive: true, force: true })
  }
  return {
    ...addresses(password, port),
    port,
    made,
    stop,
    ended,
  }
}
