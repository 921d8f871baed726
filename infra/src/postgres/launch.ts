import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, fchownSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { asArguments, type Settings } from './settings.ts'
import type { Account } from './unprivileged.ts'

export type Launch = {
  readonly binaries: string
  readonly dataDir: string
  readonly account: Account
  readonly logFile: string
  readonly settings: Settings
}

/** How long a start may take: a server that was killed replays its log first. In milliseconds. */
const patience = 60_000

/** PostgreSQL writes 'ready' into its process file when it takes connections. */
function isReady(dataDir: string): boolean {
  try {
    const lines = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')
    return lines[7]?.trim() === 'ready'
  } catch {
    return false
  }
}

/** Starts `postgres` in a session of its own, so that Ctrl-C reaches it only through us. */
export function launch({ binaries, dataDir, account, logFile, settings }: Launch): ChildProcess {
  const log = openSync(logFile, 'a', 0o600)
  if (account.uid !== undefined && account.gid !== undefined) fchownSync(log, account.uid, account.gid)
  const server = spawn(join(binaries, 'bin', 'postgres'), ['-D', dataDir, ...asArguments(settings)], {
    ...account,
    cwd: dataDir,
    stdio: ['ignore', log, log],
    detached: true,
    env: { PATH: '/usr/bin:/bin', TZ: 'UTC', LC_ALL: 'C' },
  })
  closeSync(log)
  return server
}

/** Answers when the server takes connections; throws with the end of its log when it does not. */
export async function untilReady(server: ChildProcess, { dataDir, logFile }: Launch): Promise<void> {
  let failure: Error | null = null
  server.on('error', (error) => {
    failure = error
  })
  const until = Date.now() + patience
  while (!isReady(dataDir)) {
    if (failure) throw failure
    if (server.exitCode !== null || Date.now() > until)
      throw new Error(`PostgreSQL did not start: ${tail(logFile)}`)
    await wait(15)
  }
}

function tail(file: string): string {
  return readFileSync(file, 'utf8').trim().split('\n').slice(-8).join('\n')
}
