import type { TypedOperation } from '@outturn/contracts'
import { csrfToken } from './csrf.ts'
import { Fault } from './fault.ts'
import { readAnswer } from './read-answer.ts'

/** Asks the server one operation of the contract; the answer has the operation's type. */
export async function ask<Answer, Variables>(
  operation: TypedOperation<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-csrf-token': csrfToken(document.cookie) },
    body: JSON.stringify({ query: operation, variables }),
  }).catch(() => {
    throw new Fault('The server cannot be reached')
  })
  const body: unknown = await response.json().catch(() => null)
  return readAnswer<Answer>(body, response.status)
}
