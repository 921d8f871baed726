import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { runningServer } from './running-server.ts'

/** How long a server that a killed run left behind may take to stop, in milliseconds. */
const patience = 30_000

/**
 * Clears what a killed run left in the data folder: its server is stopped where it still runs, and the file
 * with its process number is removed.
 */
export async function clearLeftover(dataDir: string): Promise<void> {
  const file = join(dataDir, 'postmaster.pid')
  if (!existsSync(file)) return
  const first = runningServer(dataDir)
  const until = Date.now() + patience
  if (first) process.kill(first.pid, 'SIGINT')
  for (let left = first; left; left = runningServer(dataDir)) {
    if (Date.now() > until) process.kill(left.pid, 'SIGQUIT')
    await wait(50)
  }
  rmSync(file, { force: true })
}
