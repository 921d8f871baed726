import { onParentDeath } from '../bootstrap/on-parent-death.mjs'

// Loaded into the server with `node --import`: when the start script is killed, the server goes as well.
onParentDeath(() => {
  process.kill(process.pid, 'SIGTERM')
  setTimeout(() => process.kill(process.pid, 'SIGKILL'), 5_000).unref()
})
