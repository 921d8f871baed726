import type { Asker, Seen } from '../database/index.ts'

/** The session that came with a request. Tokens are known by their hashes only. */
export interface Session {
  readonly id: number
  readonly tokenHash: Buffer
  readonly csrfHash: Buffer
}

/** What every request carries once its cookie was looked up. */
export interface Asking {
  readonly asker: Asker
  readonly session: Session | null
}

declare module 'fastify' {
  interface FastifyRequest {
    asking: Asking
    /** Whose figures the answer to this request shows. */
    seen: Seen[]
  }
}

/** Hours after which a session ends however much it is used. Unused, it ends after two hours (in the database). */
export const sessionHours = 12
