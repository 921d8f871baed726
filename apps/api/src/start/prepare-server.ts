import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import multipart from '@fastify/multipart'
import type { FastifyInstance } from 'fastify'
import { guardWrites, identify, type SessionMemory } from '../access/index.ts'
import { keepAnswers } from '../answers/index.ts'
import type { Settings } from '../config/settings.ts'
import { type Database, nobody } from '../database/index.ts'
import { securityHeaders } from '../pages/security-headers.ts'
import { servePages } from '../pages/serve-pages.ts'
import { answerError } from '../refusal/index.ts'
import { straightAnswers } from './straight-answers.ts'

/** Paths whose answer depends on who asks. The pages themselves do not. */
const personal = /^\/(graphql|session|sessions|password|reports|returns|published|publications)(\/|$|\?)/

/** What happens to every request before it reaches a room: who asks, may it write, which headers go back. */
export async function prepareServer(
  server: FastifyInstance,
  {
    settings,
    memory,
    database,
    onMissed,
  }: {
    readonly settings: Settings
    readonly memory: SessionMemory
    readonly database: Database
    readonly onMissed: () => void
  },
): Promise<void> {
  const headers = securityHeaders(settings.tls)
  server.decorateRequest('asking', { getter: () => ({ asker: nobody, session: null }) })
  await server.register(cookie)
  await server.register(multipart, { throwFileSizeLimit: false })
  keepAnswers(server, { database, straight: straightAnswers(settings.build, onMissed) })
  // gzip alone for what is made on the spot: pages are compressed beforehand, and brotli costs too much here.
  await server.register(compress, { encodings: ['gzip', 'identity'], threshold: 2048 })
  server.addHook('onRequest', async (request, reply) => {
    reply.headers({ ...headers, 'x-correlation-id': request.id })
    if (!personal.test(request.url)) return
    reply.header('cache-control', 'no-store')
    Object.defineProperty(request, 'asking', { value: { asker: nobody, session: null }, writable: true })
    try {
      await identify(request, memory, settings.tls)
      guardWrites(request)
    } catch (exception) {
      return answerError(exception, request, reply)
    }
  })
  if (settings.pages !== null) await servePages(server, settings.pages)
}
