import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { lockMatches, stampLock } from './lock-matches.mjs'

/** npm without its notices: only what went wrong is worth a reader's time. */
const arguments_ = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts']

/** The npm that called us where there is one, otherwise the npm on the path. */
function npm(root, env) {
  const options = { cwd: root, env, stdio: ['ignore', 2, 2] }
  const self = process.env.npm_execpath
  return self?.endsWith('.js')
    ? spawnSync(process.execPath, [self, ...arguments_], options)
    : spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', arguments_, options)
}

/**
 * Installs what package-lock.json asks for, when node_modules does not hold it yet.
 *
 * @param {string} root the checkout
 * @returns {number} milliseconds spent; 0 when nothing was to be done
 */
export function installWhenStale(root) {
  if (lockMatches(root)) return 0
  const began = Date.now()
  console.error(`Installing what ${join('.', 'package-lock.json')} asks for …`)
  const done = npm(root, { ...process.env, NODE_ENV: 'development' })
  if (done.status !== 0) {
    console.error('npm ci did not finish. What it said stands above.')
    process.exit(1)
  }
  stampLock(root)
  return Date.now() - began
}
