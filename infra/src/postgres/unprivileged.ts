import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Who PostgreSQL runs as. Empty when we are not root ourselves: it then runs as we do. */
export type Account = { readonly uid?: number; readonly gid?: number }

/**
 * The account PostgreSQL is started under, because it refuses to run as root. It must stand in the list of
 * users, or initdb refuses it too.
 */
export function unprivileged(): Account {
  if (process.getuid?.() !== 0) return {}
  const users = readFileSync('/etc/passwd', 'utf8').split('\n')
  const nobody = users.map((line) => line.split(':')).find(([name]) => name === 'nobody')
  if (!nobody) throw new Error('PostgreSQL does not run as root, and this machine has no user "nobody".')
  return { uid: Number(nobody[2]), gid: Number(nobody[3]) }
}

/** True when the account can walk into the folder: a checkout below a closed home cannot be walked into. */
export function canEnter(account: Account, folder: string): boolean {
  if (account.uid === undefined) return true
  return spawnSync('test', ['-x', folder], { ...account, cwd: '/' }).status === 0
}
