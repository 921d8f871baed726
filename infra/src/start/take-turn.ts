import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

function startsOutturn(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').match(/start\/(start|entry)\.ts/) !== null
  } catch {
    return false
  }
}

/** Refuses when another start of this checkout, or a command on its database, still runs: two servers must not share one data folder. */
export function takeTurn(home: string): void {
  const file = join(home, 'start.pid')
  let other = 0
  try {
    other = Number(readFileSync(file, 'utf8'))
  } catch {
    // The first start finds no file.
  }
  if (other > 0 && other !== process.pid && startsOutturn(other)) {
    throw new Error(`Outturn already runs from this folder (process ${other}). Stop it first.`)
  }
  writeFileSync(file, String(process.pid))
}
