import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { handOver } from './bootstrap/hand-over.mjs'
import { lockMatches } from './bootstrap/lock-matches.mjs'

// `node infra/src/run.mjs FILE …` runs one file of the project on the project's Node. Nothing is printed on
// standard output but what the file prints, so an install is asked for and not made.
const root = fileURLToPath(new URL('../../', import.meta.url))
const [script, ...args] = process.argv.slice(2)
if (!script) {
  console.error('Say which file to run: node infra/src/run.mjs FILE …')
  process.exit(2)
}
if (!lockMatches(root)) {
  console.error('The packages are not installed, or are old. Run npm ci first.')
  process.exit(1)
}
handOver({ root, script: resolve(script), args, env: { OUTTURN_WATCHED: '1' } })
