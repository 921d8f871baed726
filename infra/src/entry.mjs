import { fileURLToPath } from 'node:url'
import { handOver } from './bootstrap/hand-over.mjs'
import { installWhenStale } from './bootstrap/install.mjs'

// `node infra/src/entry.mjs NAME …` runs one entry of the server with the database of this checkout.
const root = fileURLToPath(new URL('../../', import.meta.url))
installWhenStale(root)
handOver({
  root,
  script: fileURLToPath(new URL('./start/entry.ts', import.meta.url)),
  args: process.argv.slice(2),
  env: { OUTTURN_WATCHED: '1' },
})
