import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Child } from './child.ts'
import { fingerprint } from './fingerprint.ts'

export type Filling = {
  readonly root: string
  readonly run: Child['run']
  readonly env: Readonly<Record<string, string>>
  /** Where what was filled is remembered; `null` for a server of one's own, which is always asked. */
  readonly memory: string | null
  /** Whether the database is new: nothing that was remembered about an older one counts. */
  readonly made: 'created' | 'kept' | 'given'
}

/**
 * Brings the tables up to date and loads the seeds, then answers what the seeds printed. A database that was
 * filled by this very build is left as it is.
 */
export async function fillDatabase({ root, run, env, memory, made }: Filling): Promise<string> {
  const build = fingerprint(root, 'server')
  const said = memory === null ? null : join(memory, 'demo-sign-ins.json')
  const stamp = memory === null ? null : join(memory, 'filled')
  if (made === 'kept' && stamp && said && existsSync(stamp) && readFileSync(stamp, 'utf8') === build) {
    return readFileSync(said, 'utf8')
  }
  // What is filled can be filled again, so nobody waits for the disk after each step.
  const quick = { ...env, PGOPTIONS: '-c synchronous_commit=off' }
  const node = (script: string) =>
    run({ command: process.execPath, args: [join(root, 'apps', 'api', 'dist', script)], env: quick })
  console.error('Bringing the database up to date …')
  await node('migrate.js')
  const printed = await node('seed.js')
  if (stamp && said) {
    writeFileSync(said, printed, { mode: 0o600 })
    writeFileSync(stamp, build)
  }
  return printed
}
