/** Something broke: on the way, in the server, or in an answer that cannot be read. */
export class Fault extends Error {
  readonly correlationId: string | null
  readonly status: number | null
  constructor(message: string, about: { correlationId?: string | null; status?: number | null } = {}) {
    super(message)
    this.name = 'Fault'
    this.correlationId = about.correlationId ?? null
    this.status = about.status ?? null
  }
}

/** An expected 'no', with the facts that fill its sentence. */
export class Refused extends Error {
  readonly code: string
  readonly facts: Readonly<Record<string, string>>
  constructor(code: string, facts: Readonly<Record<string, string>> = {}) {
    super(code)
    this.name = 'Refused'
    this.code = code
    this.facts = facts
  }
}

export const isSignedOut = (error: unknown): boolean =>
  error instanceof Refused && error.code === 'not_signed_in'
