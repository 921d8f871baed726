import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { NewCluster } from './new-cluster.ts'

/** The role that owns the database. It may make roles and databases and is no superuser. */
export const owner = 'outturn_owner'

export const database = 'outturn'

/**
 * Makes the owner and its database in a cluster that does not run yet. PostgreSQL's single-user mode takes
 * one statement a line; the password has no character that needs quoting.
 */
export function makeOwner({ binaries, dataDir, account, password }: NewCluster): void {
  const statements = [
    `create role ${owner} login createrole createdb password '${password}'`,
    `create database ${database} owner ${owner}`,
  ]
  const done = spawnSync(
    join(binaries, 'bin', 'postgres'),
    ['--single', '-D', dataDir, '-c', 'fsync=off', 'postgres'],
    {
      ...account,
      cwd: dataDir,
      input: `${statements.join('\n')}\n`,
      encoding: 'utf8',
      env: { PATH: '/usr/bin:/bin', TZ: 'UTC' },
    },
  )
  const said = `${done.error ?? ''}${done.stderr}`
  if (done.status !== 0 || /\b(ERROR|FATAL):/.test(said)) throw new Error(`The owner was not made: ${said}`)
}
