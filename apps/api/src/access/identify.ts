import type { FastifyRequest } from 'fastify'
import { nobody } from '../database/index.ts'
import { sessionCookie } from './cookies.ts'
import type { SessionMemory } from './session-memory.ts'
import { hashToken } from './tokens.ts'

/** Finds out who asks, from the session cookie. */
export async function identify(request: FastifyRequest, memory: SessionMemory, tls: 'plain' | 'proxy') {
  const token = request.cookies[sessionCookie(tls)]
  request.asking = token ? await memory.find(hashToken(token), request.id) : { asker: nobody, session: null }
}
