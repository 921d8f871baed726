import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { superuser } from './create-cluster.ts'
import { database, owner } from './make-owner.ts'
import { runningServer } from './running-server.ts'

export type Addresses = { readonly url: string; readonly ownerUrl: string }

/** The superuser's address and the owner's. Both have the password that was made for this server. */
export function addresses(password: string, port: number): Addresses {
  const at = `${password}@127.0.0.1:${port}`
  return { url: `postgres://${superuser}:${at}/postgres`, ownerUrl: `postgres://${owner}:${at}/${database}` }
}

/** The owner's address of the server that another process of ours has started in this folder; null when none runs. */
export function runningOwnerUrl(home: string): string | null {
  const running = runningServer(join(home, 'data'))
  const password = join(home, 'password')
  if (!running || !existsSync(password)) return null
  return addresses(readFileSync(password, 'utf8').trim(), running.port).ownerUrl
}
