import type { Basis } from '@outturn/indicators'

/** What a council said about one of its own rows: which indicator and basis it is, or null for none. */
export interface SavedName {
  readonly section: string
  readonly code: string
  readonly label: string
  readonly indicator: string | null
  readonly basis: Basis | null
}
