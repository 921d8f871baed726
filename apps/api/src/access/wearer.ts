import type { FastifyRequest } from 'fastify'
import type { Who } from '../database/index.ts'
import { Refused } from '../refusal/index.ts'

/** Who sent a request, signed in. */
export function wearer(request: FastifyRequest): Who {
  const { asker } = request.asking
  if (asker.role === null) throw new Refused('not_signed_in')
  return asker
}
