import { createHash, type Hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What is built: the server alone, or the server and the pages. */
export type Part = 'server' | 'everything'

/** What a build is made from. */
const sources = [
  'apps',
  'packages',
  'seeds',
  'package-lock.json',
  'package.json',
  'tsconfig.base.json',
  'turbo.json',
]

/** Made by builds, installs and people, not built from. */
const leftOut = /^(node_modules|dist|\.turbo|coverage)$|\.test\.tsx?$|\.md$/

function add(hash: Hash, path: string, without: string): void {
  for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inside = join(path, entry.name)
    if (leftOut.test(entry.name) || inside === without) continue
    if (entry.isDirectory()) add(hash, inside, without)
    else if (entry.isFile()) hash.update(`${inside}\0`).update(readFileSync(inside))
  }
}

/** One short text that changes when any file changes that the build reads. */
export function fingerprint(root: string, part: Part): string {
  const hash = createHash('sha256')
  for (const name of sources) {
    const path = join(root, name)
    if (!existsSync(path)) continue
    if (/\.\w+$/.test(name)) hash.update(`${name}\0`).update(readFileSync(path))
    else add(hash, path, part === 'server' ? join(root, 'apps', 'web') : '')
  }
  return hash.digest('hex')
}
