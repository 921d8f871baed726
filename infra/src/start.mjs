import { fileURLToPath } from 'node:url'
import { handOver } from './bootstrap/hand-over.mjs'
import { installWhenStale } from './bootstrap/install.mjs'

// Runs on whatever Node the machine has, before anything is installed: built-in modules only.
const began = Date.now()
const root = fileURLToPath(new URL('../../', import.meta.url))
const installed = installWhenStale(root)
handOver({
  root,
  script: fileURLToPath(new URL('./start/start.ts', import.meta.url)),
  args: process.argv.slice(2),
  env: { OUTTURN_BEGAN: String(began), OUTTURN_INSTALLED: String(installed), OUTTURN_WATCHED: '1' },
})
