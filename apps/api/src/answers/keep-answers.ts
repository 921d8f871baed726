import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Database, Who } from '../database/index.ts'
import { answerKey } from './answer-key.ts'
import { AnswerMemory } from './answer-memory.ts'
import { readDataVersion } from './data-version.store.ts'
import { keptQuestions } from './kept-questions.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Under which key the answer to this request is to be kept; null where it is not. */
    keepAnswerAs: string | null
  }
}

/**
 * Answers a question of comparison from memory where nothing has changed since it was answered. Who asks was
 * found out before, and the version is read behind that person's fences at every request.
 */
export function keepAnswers(server: FastifyInstance, database: Database): void {
  const memory = new AnswerMemory()
  server.decorateRequest('keepAnswerAs', null)
  server.decorateRequest('seen', { getter: () => [] })
  server.addHook('onRequest', async (request) => {
    Object.defineProperty(request, 'seen', { value: [] })
  })
  server.addHook('preHandler', async (request, reply) => {
    const question = keptQuestionOf(request)
    const { asker } = request.asking
    if (!question || asker.role === null) return
    const version = await database.reading(asker, readDataVersion)
    const key = answerKey(asker as Who, version, question)
    const kept = memory.find(key)
    if (!kept) {
      request.keepAnswerAs = key
      return
    }
    database.tell(asker, kept.seen)
    reply.header('content-type', 'application/json; charset=utf-8').header('vary', 'accept-encoding')
    if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(kept.body)
    return reply.header('content-encoding', 'gzip').send(await kept.gzipped())
  })
  server.addHook('onSend', async (request, reply, payload) => {
    const isAnswer = typeof payload === 'string' && reply.statusCode === 200 && !payload.includes('"errors":')
    if (request.keepAnswerAs !== null && isAnswer)
      memory.keep(request.keepAnswerAs, payload as string, request.seen)
    return payload
  })
}

function keptQuestionOf({ method, url, body }: FastifyRequest) {
  if (method !== 'POST' || url !== '/graphql' || typeof body !== 'object' || body === null) return null
  const { query, variables } = body as { query?: unknown; variables?: unknown }
  return typeof query === 'string' && keptQuestions.has(query) ? { query, variables } : null
}
