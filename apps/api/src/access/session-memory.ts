import type { Database } from '../database/index.ts'
import { readSession } from './session.store.ts'
import type { Asking } from './session.ts'

/** Milliseconds for which a session that was just looked up is taken as known. */
const memory = 2000
const capacity = 10_000

/**
 * Looks sessions up and remembers them for two seconds, so that a page of several questions asks once. What
 * this server ends is forgotten at once; what another server ends lives for two seconds at most.
 */
export class SessionMemory {
  readonly #database: Database
  readonly #known = new Map<string, { readonly asking: Promise<Asking>; readonly until: number }>()

  constructor(database: Database) {
    this.#database = database
  }

  find(tokenHash: Buffer, correlationId: string): Promise<Asking> {
    const key = tokenHash.toString('base64')
    const now = Date.now()
    const known = this.#known.get(key)
    if (known && known.until > now) return known.asking
    if (this.#known.size >= capacity) this.#known.clear()
    const asking = this.#database.atTheDoor(correlationId, (scope) => readSession(scope, tokenHash))
    this.#known.set(key, { asking, until: now + memory })
    asking.catch(() => this.#known.delete(key))
    return asking
  }

  /** Forgets every session: they are few, and being wrong about one is worse than asking again. */
  forget(): void {
    this.#known.clear()
  }
}
