import type { FastifyRequest } from 'fastify'
import { Refused } from '../refusal/index.ts'
import { matches } from './tokens.ts'

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses a write that another site made the browser send: the Origin must be ours, and where there is a
 * session its token must come back in a header, which another site cannot read.
 */
export function guardWrites(request: FastifyRequest): void {
  if (harmless.has(request.method)) return
  const { origin, 'sec-fetch-site': site } = request.headers
  if (origin !== undefined && originHost(origin) !== request.host)
    throw new Refused('not_allowed', { why: 'origin' })
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    throw new Refused('not_allowed', { why: 'origin' })
  const { session } = request.asking
  if (!session) return
  const token = request.headers['x-csrf-token']
  if (typeof token !== 'string' || !matches(token, session.csrfHash))
    throw new Refused('not_allowed', { why: 'token' })
}

function originHost(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null
}
