import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** How long a server that a killed run left behind may take to stop, in milliseconds. */
const patience = 30_000

/** True when the process is a PostgreSQL server on this very folder. The number alone may have been reused. */
function servesHere(pid: number, dataDir: string): boolean {
  try {
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
    return words.includes(dataDir)
  } catch {
    return false
  }
}

/**
 * Clears what a killed run left in the data folder: its server is stopped where it still runs, and the file
 * with its process number is removed.
 */
export async function clearLeftover(dataDir: string): Promise<void> {
  const file = join(dataDir, 'postmaster.pid')
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  const until = Date.now() + patience
  const serves = (): boolean => pid > 0 && servesHere(pid, dataDir)
  if (serves()) process.kill(pid, 'SIGINT')
  while (serves()) {
    if (Date.now() > until) process.kill(pid, 'SIGQUIT')
    await wait(50)
  }
  rmSync(file, { force: true })
}
