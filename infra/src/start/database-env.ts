import { join } from 'node:path'
import { keepPassword } from '../postgres/keep-password.ts'

function asRole(url: string, role: string, password: string): string {
  const changed = new URL(url)
  changed.username = role
  changed.password = password
  return changed.href
}

/**
 * The settings through which the server knows its database: the owner's address for migrations and two
 * roles that own nothing, one that answers people and one that works through jobs. What is set already stays.
 */
export function databaseEnv(ownerUrl: string, home: string): Record<string, string> {
  const given = process.env
  const app = given.OUTTURN_APP_PASSWORD ?? keepPassword(join(home, 'app-password'))
  const worker = given.OUTTURN_WORKER_PASSWORD ?? keepPassword(join(home, 'worker-password'))
  return {
    OUTTURN_OWNER_URL: ownerUrl,
    OUTTURN_APP_PASSWORD: app,
    OUTTURN_WORKER_PASSWORD: worker,
    OUTTURN_APP_URL: given.OUTTURN_APP_URL ?? asRole(ownerUrl, 'outturn_app', app),
    OUTTURN_WORKER_URL: given.OUTTURN_WORKER_URL ?? asRole(ownerUrl, 'outturn_worker', worker),
  }
}
