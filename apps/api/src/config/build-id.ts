import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Tells one build of the server from another, so that nothing that was written out by one is taken for another's:
 * a print of every file of the build. From the source tree it is `source`.
 */
export function buildId(url: string = import.meta.url): string {
  const folder = dirname(fileURLToPath(url))
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .sort()
  if (files.length === 0) return 'source'
  const print = createHash('sha256')
  for (const name of files) print.update(name).update(readFileSync(join(folder, name)))
  return print.digest('base64url').slice(0, 16)
}
