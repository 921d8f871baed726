import type { RefusalCode } from '@outturn/contracts'

export interface Fact {
  readonly name: string
  readonly value: string
}

/** An expected 'no' to a person. Thrown by use cases, caught once at the edge; never a fault. */
export class Refused extends Error {
  readonly code: RefusalCode
  readonly facts: readonly Fact[]

  constructor(code: RefusalCode, facts: Readonly<Record<string, string | number>> = {}) {
    super(code)
    this.name = 'Refused'
    this.code = code
    this.facts = Object.entries(facts).map(([name, value]) => ({ name, value: String(value) }))
  }
}
