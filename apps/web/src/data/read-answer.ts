import { Fault, Refused } from './fault.ts'

interface ServerError {
  readonly message: string
  readonly extensions?: {
    readonly code?: unknown
    readonly facts?: unknown
    readonly correlationId?: unknown
  }
}

/**
 * The data of an answer of the GraphQL endpoint. Throws `Refused` where the server said no with a code of
 * ours, and `Fault` where anything else went wrong.
 */
export function readAnswer<Answer>(body: unknown, status: number): Answer {
  const { data, errors } = (body ?? {}) as { data?: Answer; errors?: readonly ServerError[] }
  const first = errors?.[0]
  if (first) throw asError(first, status)
  if (data === undefined || data === null) throw new Fault('The answer held no data', { status })
  return data
}

function asError(error: ServerError, status: number): Error {
  const { code, facts, correlationId } = error.extensions ?? {}
  if (typeof code === 'string' && /^[a-z_]+$/.test(code) && code !== 'fault')
    return new Refused(code, readFacts(facts))
  if (status === 401) return new Refused('not_signed_in')
  return new Fault(error.message, {
    status,
    correlationId: typeof correlationId === 'string' ? correlationId : null,
  })
}

/** Facts as a list of `{name, value}` or as a record. */
export function readFacts(facts: unknown): Record<string, string> {
  if (Array.isArray(facts))
    return Object.fromEntries(
      facts.map((fact: { name?: unknown; value?: unknown }) => [String(fact.name), String(fact.value)]),
    )
  if (facts && typeof facts === 'object')
    return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, String(value)]))
  return {}
}
