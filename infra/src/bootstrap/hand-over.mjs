import { spawn } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { findNode } from './find-node.mjs'
import { onParentDeath } from './on-parent-death.mjs'

/** How long a child may take to stop before it is ended, in milliseconds. Longer than its own patience. */
const patience = 20_000

/**
 * Runs a script on the project's Node and ends as it ends. Signals are passed on, and when our parent
 * dies without a word (npm passes no signal on) the script is asked to stop.
 *
 * @param {{ root: string, script: string, args: string[], env?: Record<string, string> }} errand
 */
export function handOver({ root, script, args, env = {} }) {
  const node = findNode(root)
  const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter)
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', script, ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: path, ...env },
  })
  const pass = (signal) => {
    child.kill(signal)
    setTimeout(() => child.kill('SIGKILL'), patience).unref()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => pass(signal))
  onParentDeath(() => pass('SIGTERM'))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
}
