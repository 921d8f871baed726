import type { FastifyRequest } from 'fastify'
import type { Asking } from '../access/index.ts'

/** What every resolver gets beside its arguments. */
export interface AskingContext {
  readonly request: FastifyRequest
  readonly asking: Asking
  readonly correlationId: string
}

export const askingContext = (request: FastifyRequest): AskingContext => ({
  request,
  asking: request.asking,
  correlationId: request.id,
})
