import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { handOver } from './bootstrap/hand-over.mjs'
import { installWhenStale } from './bootstrap/install.mjs'

// `node infra/src/run.mjs FILE …` runs one file of the project on the project's Node. Standard output holds
// what that file prints and nothing else.
const root = fileURLToPath(new URL('../../', import.meta.url))
const [script, ...args] = process.argv.slice(2)
if (!script) {
  console.error('Say which file to run: node infra/src/run.mjs FILE …')
  process.exit(2)
}
installWhenStale(root)
handOver({ root, script: resolve(script), args, env: { OUTTURN_WATCHED: '1' } })
