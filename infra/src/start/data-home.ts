import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { canEnter, unprivileged } from '../postgres/unprivileged.ts'

/**
 * The folder that keeps data and passwords: `.outturn` in the checkout. As root, below a folder that the
 * account of PostgreSQL cannot enter, it is a folder of /var/lib named after the checkout.
 */
export function dataHome(root: string): string {
  const name = createHash('sha256').update(resolve(root)).digest('hex').slice(0, 12)
  const home = canEnter(unprivileged(), root) ? join(root, '.outturn') : `/var/lib/outturn-${name}`
  mkdirSync(home, { recursive: true })
  chmodSync(home, 0o711)
  return home
}
