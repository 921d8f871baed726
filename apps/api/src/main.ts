import type { FastifyInstance } from 'fastify'
import { readSettings } from './config/read-settings.ts'
import { surroundings } from './config/surroundings.ts'
import { Readiness } from './health/index.ts'
import { JobQueue } from './jobs/index.ts'
import { createApp } from './start/create-app.ts'
import { openWaitingRoom } from './start/waiting-room.ts'

/** A server that does not stop by itself in this time is ended, in milliseconds. */
const patience = 8000

const settings = readSettings(surroundings())
const closeWaitingRoom = await openWaitingRoom(settings.port, settings.host)
const app = await createApp(settings)
await app.init()
await closeWaitingRoom()
await app.listen(settings.port, settings.host)
const readiness = app.get(Readiness)
readiness.ready()
const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance
const onFault = (err: unknown): void => server.log.error({ err }, 'the jobs have a fault')
app.get(JobQueue).start(onFault).catch(onFault)

function stop(): void {
  readiness.stopping()
  setTimeout(() => process.exit(1), patience).unref()
  app.close().then(
    () => process.exit(0),
    () => process.exit(1),
  )
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
