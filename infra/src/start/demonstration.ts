import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const without = (home: string): string => join(home, 'without-demonstration')

/** Whether the demonstration is loaded: never into a server of one's own, and not again after it was removed. */
export function wantsDemonstration(home: string): boolean {
  return !process.env.DATABASE_URL && !existsSync(without(home))
}

/** Remembers that the demonstration was removed, so that the next start does not bring it back. */
export function rememberRemoval(home: string): void {
  writeFileSync(without(home), 'The demonstration was removed. Remove this file to have it again.\n')
}
