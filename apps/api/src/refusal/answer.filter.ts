import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { isUnstorable } from './is-unstorable.ts'
import { refusalStatus } from './refusal-status.ts'
import { Refused } from './refused.ts'

/** The edge of the plain routes. GraphQL has its own, so there the exception goes on. */
@Catch()
export class AnswerFilter implements ExceptionFilter {
  catch(exception: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() !== 'http') return exception
    const http = host.switchToHttp()
    return answerError(exception, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>())
  }
}

/** Answers a refusal with its code, a bad request with its status, and a fault with nothing but its id. */
export function answerError(exception: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const correlationId = request.id
  if (exception instanceof Refused) {
    const { code, facts } = exception
    return reply.status(refusalStatus[code]).send({ code, facts, correlationId })
  }
  const status = exception instanceof HttpException ? exception.getStatus() : statusOf(exception)
  if (status === 404) return reply.status(404).send({ code: 'not_found', facts: [], correlationId })
  if (status < 500 || isUnstorable(exception))
    return reply.status(status < 500 ? status : 400).send({ code: 'bad_request', facts: [], correlationId })
  request.log.error({ err: exception, correlationId }, 'fault')
  return reply.status(500).send({ code: 'fault', facts: [], correlationId })
}

const statusOf = (exception: unknown): number => {
  const status = (exception as { statusCode?: unknown } | null)?.statusCode
  return typeof status === 'number' && status >= 400 ? status : 500
}
