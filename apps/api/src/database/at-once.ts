import type { PoolClient, QueryResult } from 'pg'
import { literal } from './literal.ts'
import type { Statement } from './statement.ts'

/** A statement that waits to be sent, and what becomes of it. */
interface Waiting {
  readonly text: string
  readonly values: readonly unknown[]
  readonly answer: (rows: unknown[]) => void
  readonly fail: (fault: unknown) => void
}

/** What a connection has prepared for messages of several statements, by text. */
interface Prepared {
  readonly names: Map<string, string>
  /** Never used twice: of a message that failed, nobody knows how far it came. */
  count: number
}

const prepared = new WeakMap<PoolClient, Prepared>()

/**
 * Collects the statements that an errand asks in one breath and sends them in one message, as one transaction:
 * one packet there and one back, where every statement by itself would cost one each. What is asked later goes in
 * another message, behind the same fences.
 */
export class AtOnce {
  readonly #client: PoolClient
  readonly #begin: string
  #waiting: Waiting[] = []

  constructor(client: PoolClient, begin: string) {
    this.#client = client
    // These statements are asked again and again: planning each anew for its values costs more than it saves.
    this.#begin = `${begin}, set_config('plan_cache_mode', 'force_generic_plan', true)`
  }

  readonly rows = <Row>({ text }: Statement<Row>, values: readonly unknown[] = []): Promise<Row[]> =>
    new Promise<unknown[]>((answer, fail) => {
      if (this.#waiting.length === 0) queueMicrotask(() => void this.#send())
      this.#waiting.push({ text, values, answer, fail })
    }) as Promise<Row[]>

  async #send(): Promise<void> {
    const waiting = this.#waiting
    this.#waiting = []
    try {
      const known = preparedBy(this.#client)
      const { message, fresh } = messageOf(this.#begin, waiting, known)
      const results = (await this.#client.query(message)) as unknown as QueryResult[]
      for (const [text, name] of fresh) known.names.set(text, name)
      // The first answer is the settings'.
      const answers = results.filter(({ command }) => command === 'SELECT').slice(1)
      for (const [i, { answer }] of waiting.entries()) answer(answers[i]?.rows ?? [])
    } catch (fault) {
      await this.#client.query('rollback').catch(() => {})
      for (const { fail } of waiting) fail(fault)
    }
  }
}

function preparedBy(client: PoolClient): Prepared {
  const known = prepared.get(client) ?? { names: new Map<string, string>(), count: 0 }
  prepared.set(client, known)
  return known
}

/** The whole message; what the connection does not know yet is prepared on the way. */
function messageOf(begin: string, waiting: readonly Waiting[], known: Prepared) {
  const fresh = new Map<string, string>()
  const parts = [begin]
  for (const { text, values } of waiting) {
    let name = known.names.get(text) ?? fresh.get(text)
    if (name === undefined) {
      known.count += 1
      name = `at_once_${known.count}`
      fresh.set(text, name)
      parts.push(`prepare ${name} as ${text}`)
    }
    parts.push(`execute ${name}${values.length > 0 ? `(${values.map(literal).join(', ')})` : ''}`)
  }
  return { message: [...parts, 'commit'].join('; '), fresh }
}
