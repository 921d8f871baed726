import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where an install writes down which lock file it came from. */
const stampOf = (root) => join(root, 'node_modules', '.outturn-lock')

const hashOf = (root) =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages

/** True when npm's own record of what it installed holds every package of the lock file in the same version. */
function recordMatches(root) {
  const record = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const installed = packagesIn(record)
  return Object.entries(packagesIn(join(root, 'package-lock.json'))).every(
    ([path, wanted]) =>
      path === '' ||
      (installed[path]
        ? installed[path].version === wanted.version
        : wanted.optional === true || wanted.devOptional === true),
  )
}

/**
 * True when node_modules is what package-lock.json asks for. An install made by hand is accepted, because
 * npm's record is compared when our own stamp is missing or old.
 *
 * @param {string} root the checkout
 */
export function lockMatches(root) {
  const stamp = stampOf(root)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOf(root)) return true
  if (!recordMatches(root)) return false
  stampLock(root)
  return true
}

/**
 * Writes down that node_modules was installed from the lock file of now. Where it cannot be written, only the
 * time of the next comparison is lost.
 *
 * @param {string} root the checkout
 */
export function stampLock(root) {
  try {
    writeFileSync(stampOf(root), hashOf(root))
  } catch {
    // Somebody else owns the packages.
  }
}
