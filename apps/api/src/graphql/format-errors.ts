import type { FastifyBaseLogger } from 'fastify'
import type { ExecutionResult, GraphQLFormattedError } from 'graphql'
import { GraphQLError } from 'graphql'
import { isUnstorable, Refused, refusalStatus } from '../refusal/index.ts'

interface Shown {
  readonly status: number
  readonly error: GraphQLFormattedError
}

export interface Formatting {
  readonly correlationId: string
  readonly log: Pick<FastifyBaseLogger, 'error'>
}

/**
 * Every error of an answer as a person may see it. A refusal keeps its code and facts; a question that the
 * schema does not allow keeps its message; anything else is a fault, logged here once with its correlation id.
 */
export function formatErrors(result: ExecutionResult, { correlationId, log }: Formatting) {
  const shown = (result.errors ?? []).flatMap(flatten).map((error) => show(error, { correlationId, log }))
  const answer: ExecutionResult = {
    data: result.data ?? null,
    errors: shown.map(({ error }) => asError(error)),
  }
  return { statusCode: Math.max(200, ...shown.map(({ status }) => status)), response: answer }
}

/** Mercurius hides several errors of a question behind one. */
const flatten = (error: GraphQLError): readonly GraphQLError[] => {
  const inner = (error as { errors?: readonly GraphQLError[] }).errors ?? causeErrors(error)
  return inner && inner.length > 0 ? inner : [error]
}
const causeErrors = (error: GraphQLError) =>
  (error.originalError as { errors?: readonly GraphQLError[] } | undefined)?.errors

function show(error: GraphQLError, { correlationId, log }: Formatting): Shown {
  const cause: unknown = error.originalError ?? error
  const where = { ...(error.path ? { path: error.path } : {}) }
  if (cause instanceof Refused)
    return {
      status: refusalStatus[cause.code],
      error: {
        message: cause.code,
        ...where,
        extensions: { code: cause.code, facts: cause.facts, correlationId },
      },
    }
  const asked = (error as { statusCode?: number }).statusCode ?? (cause as { statusCode?: number }).statusCode
  if (!error.path && (error instanceof GraphQLError || (asked !== undefined && asked < 500)))
    return { status: 400, error: { message: error.message, extensions: { correlationId } } }
  if (isUnstorable(cause))
    return {
      status: 400,
      error: { message: 'bad_request', ...where, extensions: { code: 'bad_request', correlationId } },
    }
  log.error({ err: cause, correlationId, path: error.path }, 'fault')
  return {
    status: 500,
    error: { message: 'Something went wrong', ...where, extensions: { code: 'fault', correlationId } },
  }
}

const asError = ({ message, path, extensions }: GraphQLFormattedError): GraphQLError =>
  new GraphQLError(message, { ...(path ? { path } : {}), ...(extensions ? { extensions } : {}) })
