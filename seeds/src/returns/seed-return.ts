/** How far a seeded return is taken through the front door, as its council would. */
export type SeedReturnEnd = 'draft' | 'submitted' | 'signed_off'

/** One return to be sent in as a file, in the way a person sends it. */
export interface SeedReturn {
  readonly councilAreaCode: string
  readonly period: string
  readonly fileName: string
  /** The file in our own template, CSV. */
  readonly bytes: Uint8Array
  readonly end: SeedReturnEnd
  /** When the council sent and signed it, ISO; the second null where it was not signed. */
  readonly sentAt: string
  readonly signedAt: string | null
  readonly signOff: SignOffWords
}

/** What the signer says about figures that are held. */
export interface SignOffWords {
  /** Explanations by `indicator basis`, e.g. `icpc_15d_pct in_period`. */
  readonly explanations: ReadonlyMap<string, string>
  /** Said of any other held figure. */
  readonly otherwise: string
}
