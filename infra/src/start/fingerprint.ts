import { createHash, type Hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

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

function add(hash: Hash, path: string): void {
  for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (leftOut.test(entry.name)) continue
    const inside = join(path, entry.name)
    if (entry.isDirectory()) add(hash, inside)
    else if (entry.isFile()) hash.update(`${inside}\0`).update(readFileSync(inside))
  }
}

/** One short text that changes when any file changes that the build reads. */
export function fingerprint(root: string): string {
  const hash = createHash('sha256')
  for (const name of sources) {
    const path = join(root, name)
    if (!existsSync(path)) continue
    if (/\.\w+$/.test(name)) hash.update(`${name}\0`).update(readFileSync(path))
    else add(hash, path)
  }
  return hash.digest('hex')
}
