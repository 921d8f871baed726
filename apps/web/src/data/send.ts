import { csrfToken } from './csrf.ts'
import { Fault, Refused } from './fault.ts'
import { readFacts } from './read-answer.ts'

interface Sending {
  readonly method: 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly body?: object | FormData
}

/** Sends to one of the plain addresses (sign-in, files). Throws `Refused` or `Fault`; an empty answer is null. */
export async function send(sending: Sending): Promise<unknown> {
  const response = await request(sending)
  const answer: unknown = await response.json().catch(() => null)
  if (!response.ok) throw asRefusal(answer, response)
  return answer
}

/** Posts and gets a file back. Throws `Refused` or `Fault`. */
export async function sendForFile(path: string, body: object): Promise<Blob> {
  const response = await request({ method: 'POST', path, body })
  if (!response.ok) throw asRefusal(await response.json().catch(() => null), response)
  return response.blob()
}

function request({ method, path, body }: Sending): Promise<Response> {
  const headers: Record<string, string> = { 'x-csrf-token': csrfToken(document.cookie) }
  if (body && !(body instanceof FormData)) headers['content-type'] = 'application/json'
  return fetch(path, {
    method,
    headers,
    body: body instanceof FormData ? body : body ? JSON.stringify(body) : null,
  }).catch(() => {
    throw new Fault('The server cannot be reached')
  })
}

function asRefusal(answer: unknown, response: Response): Error {
  const body = (answer ?? {}) as Record<string, unknown>
  const refusal = (body.refusal ?? body) as { code?: unknown; facts?: unknown }
  if (typeof refusal.code === 'string' && /^[a-z_]+$/.test(refusal.code) && refusal.code !== 'fault')
    return new Refused(refusal.code, readFacts(refusal.facts))
  if (response.status === 401) return new Refused('not_signed_in')
  const id = body.correlationId ?? response.headers.get('x-correlation-id')
  return new Fault(`The server answered ${response.status}`, {
    status: response.status,
    correlationId: typeof id === 'string' ? id : null,
  })
}
