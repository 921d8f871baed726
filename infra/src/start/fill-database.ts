import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Child } from './child.ts'

export type Filling = {
  readonly root: string
  readonly run: Child['run']
  readonly env: Readonly<Record<string, string>>
  /** Where what was filled is remembered; `null` for a server of one's own, which is always asked. */
  readonly memory: string | null
  readonly fingerprint: string
}

/**
 * Brings the tables up to date and loads the seeds, then answers what the seeds printed. A database that was
 * filled by this very build is left as it is.
 */
export async function fillDatabase({ root, run, env, memory, fingerprint }: Filling): Promise<string> {
  const said = memory === null ? null : join(memory, 'demo-sign-ins.json')
  const stamp = memory === null ? null : join(memory, 'filled')
  if (stamp && said && existsSync(stamp) && existsSync(said) && readFileSync(stamp, 'utf8') === fingerprint) {
    return readFileSync(said, 'utf8')
  }
  const node = (script: string) =>
    run({ command: process.execPath, args: [join(root, 'apps', 'api', 'dist', script)], env })
  console.log('Bringing the database up to date …')
  await node('migrate.js')
  const printed = await node('seed.js')
  if (stamp && said) {
    writeFileSync(said, printed, { mode: 0o600 })
    writeFileSync(stamp, fingerprint)
  }
  return printed
}
