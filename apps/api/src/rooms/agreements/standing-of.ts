import type { PartyRow } from './party.store.ts'

export type Standing = 'proposed' | 'accepted' | 'declined' | 'left'

type Asked = Pick<PartyRow, 'proposed_at' | 'declined_at' | 'accepted_at' | 'left_at'>

/**
 * Where a council stands to a version it was asked to accept. Being asked again after it declined or left opens
 * the question anew. `standingOf({ proposed_at: monday, declined_at: tuesday, … })` → 'declined'
 */
export function standingOf({ proposed_at, declined_at, accepted_at, left_at }: Asked): Standing {
  if (accepted_at !== null) return 'accepted'
  if (declined_at !== null && declined_at >= proposed_at) return 'declined'
  return left_at !== null && left_at >= proposed_at ? 'left' : 'proposed'
}

/** The moment of the answer; null while there is none. */
export function answeredAt(party: Asked): Date | null {
  const standing = standingOf(party)
  if (standing === 'accepted') return party.accepted_at
  if (standing === 'declined') return party.declined_at
  return standing === 'left' ? party.left_at : null
}

/** Why a council declined or left, in its own words; null where it did neither. */
export function reasonOf(party: PartyRow): string | null {
  const standing = standingOf(party)
  if (standing === 'declined') return party.declined_reason
  return standing === 'left' ? party.left_reason : null
}
