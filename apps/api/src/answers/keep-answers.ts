import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Database, ReadingScope, Who } from '../database/index.ts'
import { answerKey } from './answer-key.ts'
import { AnswerMemory, type KeptAnswer } from './answer-memory.ts'
import { readDataVersion } from './data-version.store.ts'
import { keptQuestions } from './kept-questions.ts'
import type { StraightAnswer } from './straight-answer.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Under which key and version the answer to this request is to be kept; null where it is not. */
    keepAnswerAs: { readonly key: string; readonly version: string } | null
  }
}

/** An answer that was found, or only the version under which one may be kept. */
interface Looked {
  readonly version: string
  readonly answer: KeptAnswer | null
}

/**
 * Answers a question of comparison from memory where nothing has changed since it was answered, and lets a room
 * answer straight where it can. Who asks was found out before, and the version is read behind that person's fences
 * at every request. What goes wrong here is left to GraphQL, which says what.
 */
export function keepAnswers(
  server: FastifyInstance,
  { database, straight }: { readonly database: Database; readonly straight: readonly StraightAnswer[] },
): void {
  const memory = new AnswerMemory()
  const rooms = new Map(straight.map((room) => [room.question, room]))
  const look = async (scope: ReadingScope, key: string, question: Question): Promise<Looked> => {
    const kept = memory.find(key)
    const room = rooms.get(question.query)
    // Sent together, the version first: an answer is never older than the version it is kept under.
    const reading = readDataVersion(scope)
    const asking = kept || !room ? null : room.answer(scope, question.variables)
    const [version, first] = await Promise.all([reading, asking])
    if (kept?.version === version) {
      database.tell(scope.who, kept.seen)
      return { version, answer: kept }
    }
    const text = kept && room ? await room.answer(scope, question.variables) : first
    return {
      version,
      answer: text === null ? null : memory.keep(key, text, { version, seen: [...scope.seen] }),
    }
  }
  server.decorateRequest('keepAnswerAs', null)
  server.decorateRequest('seen', { getter: () => [] })
  server.addHook('onRequest', async (request) => {
    Object.defineProperty(request, 'seen', { value: [] })
  })
  server.addHook('preHandler', async (request, reply) => {
    const question = keptQuestionOf(request)
    const { asker } = request.asking
    if (!question || asker.role === null) return
    const key = answerKey(asker as Who, question)
    const found = await database
      .readingAtOnce(asker, (scope) => look(scope, key, question))
      .catch((err: unknown) => {
        request.log.warn({ err }, 'an answer is left to GraphQL')
        return null
      })
    if (found?.answer) return send(request, reply, found.answer)
    request.keepAnswerAs = found && { key, version: found.version }
  })
  server.addHook('onSend', async (request, reply, payload) => {
    const isAnswer = typeof payload === 'string' && reply.statusCode === 200 && !payload.includes('"errors":')
    const as = request.keepAnswerAs
    if (as !== null && isAnswer)
      memory.keep(as.key, payload as string, { version: as.version, seen: request.seen })
    return payload
  })
}

async function send(request: FastifyRequest, reply: FastifyReply, { body, gzipped }: KeptAnswer) {
  reply.header('content-type', 'application/json; charset=utf-8').header('vary', 'accept-encoding')
  if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(body)
  return reply.header('content-encoding', 'gzip').send(await gzipped())
}

interface Question {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

function keptQuestionOf({ method, url, body }: FastifyRequest): Question | null {
  if (method !== 'POST' || url !== '/graphql' || typeof body !== 'object' || body === null) return null
  const { query, variables } = body as { query?: unknown; variables?: unknown }
  if (typeof query !== 'string' || !keptQuestions.has(query)) return null
  if (variables === undefined || variables === null) return { query, variables: {} }
  return typeof variables === 'object' ? { query, variables: variables as Question['variables'] } : null
}
