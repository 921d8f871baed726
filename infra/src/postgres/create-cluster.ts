import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeOwner } from './make-owner.ts'
import type { NewCluster } from './new-cluster.ts'
import type { Account } from './unprivileged.ts'

/** The role that owns a server of ours. Only start scripts and tests ever use it. */
export const superuser = 'outturn_admin'

/** Written last, so that a folder left half made is told from a finished one. */
const finished = (dataDir: string): string => join(dataDir, 'outturn-cluster')

function own(path: string, { uid, gid }: Account): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid)
}

/**
 * Makes an empty PostgreSQL cluster, unless there is one. Text is UTF-8 and sorted by code point (C.UTF-8),
 * so that the order never depends on the machine. Every connection needs a password.
 */
export function createCluster({ binaries, dataDir, account, password }: NewCluster): 'created' | 'kept' {
  if (existsSync(finished(dataDir))) return 'kept'
  rmSync(dataDir, { recursive: true, force: true })
  mkdirSync(dataDir, { recursive: true })
  chmodSync(dataDir, 0o700)
  own(dataDir, account)
  const passwordFile = `${dataDir}.password`
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  own(passwordFile, account)
  const done = spawnSync(
    join(binaries, 'bin', 'initdb'),
    [
      ...['-D', dataDir, '-U', superuser, '--encoding=UTF8', '--auth=scram-sha-256', '--no-sync'],
      ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', `--pwfile=${passwordFile}`],
    ],
    { ...account, cwd: dataDir, encoding: 'utf8', env: { PATH: '/usr/bin:/bin', TZ: 'UTC' } },
  )
  rmSync(passwordFile)
  if (done.status !== 0) throw new Error(`initdb did not finish: ${done.error ?? done.stderr}`)
  makeOwner({ binaries, dataDir, account, password })
  writeFileSync(finished(dataDir), 'Made by Outturn. Remove the whole folder to start afresh.\n')
  return 'created'
}
