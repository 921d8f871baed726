import 'reflect-metadata'
import { randomUUID } from 'node:crypto'
import { NestFactory } from '@nestjs/core'
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify'
import type { FastifyInstance } from 'fastify'
import { SessionMemory } from '../access/index.ts'
import { AppModule } from '../app.module.ts'
import type { Settings } from '../config/settings.ts'
import { Database } from '../database/index.ts'
import { KeepingPages } from '../jobs/index.ts'
import { faultWords, requestWords } from './log-words.ts'
import { prepareServer } from './prepare-server.ts'

/** The log says what happened and to which request; never who with what. */
const redact = ['req.headers.cookie', 'req.headers.authorization', 'req.headers["x-csrf-token"]']

const serializers = { req: requestWords, err: faultWords }

const logger = ({ log }: Settings) => (log === 'silent' ? false : { level: log, redact, serializers })

/** The whole server, wired and not listening yet. */
export async function createApp(settings: Settings): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    logger: logger(settings),
    // One proxy of our own. What a sender claims to have come through before it is not believed.
    trustProxy: settings.tls === 'proxy' ? (_address, hop) => hop < 1 : false,
    genReqId: () => randomUUID(),
    bodyLimit: 2 * 1024 * 1024,
    forceCloseConnections: true,
  })
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(settings), adapter, {
    logger: false,
    abortOnError: false,
  })
  const server = adapter.getInstance() as unknown as FastifyInstance
  await prepareServer(server, {
    ...{ settings, memory: app.get(SessionMemory), database: app.get(Database) },
    onMissed: () => app.get(KeepingPages).missed(),
  })
  return app
}
