import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Running = { readonly pid: number; readonly port: number }

/** The server that runs on a data folder now; null when none does. Its number alone may have been reused. */
export function runningServer(dataDir: string): Running | null {
  try {
    const [pid, , , port] = readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')
    const words = readFileSync(`/proc/${Number(pid)}/cmdline`, 'utf8').split('\0')
    return words.includes(dataDir) ? { pid: Number(pid), port: Number(port) } : null
  } catch {
    return null
  }
}
