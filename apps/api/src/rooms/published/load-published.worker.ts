import { parentPort, workerData } from 'node:worker_threads'
import pg from 'pg'
import { loadWaitingFiles } from './load-waiting-files.use-case.ts'

// Loads the published files that wait, away from the server's thread and in the role of the jobs.
const { workerUrl } = workerData as { readonly workerUrl: string }
const port = parentPort
if (!port) throw new Error('This file runs as a worker')

const [loading, telling] = [0, 1].map(() => new pg.Client({ connectionString: workerUrl })) as [
  pg.Client,
  pg.Client,
]
await Promise.all([loading.connect(), telling.connect()])
const onFault = (fault: unknown, file: number) =>
  port.postMessage({ file, fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) })
try {
  await loadWaitingFiles({ loading, telling, onFault })
} finally {
  await Promise.all([loading.end(), telling.end()])
}
