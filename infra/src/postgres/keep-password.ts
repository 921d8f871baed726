import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** A password nobody chose: 32 characters that need no quoting in a URL. */
export const newPassword = (): string => randomBytes(24).toString('base64url')

/** The password kept in a file only its owner may read; made at the first call. */
export function keepPassword(file: string): string {
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  const password = newPassword()
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${password}\n`, { mode: 0o600 })
  return password
}
