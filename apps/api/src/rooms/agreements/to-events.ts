import type { AcceptanceRow, DeclineRow, LeavingRow, VersionRow } from './history.store.ts'
import type { PartyRow } from './party.store.ts'

export interface Happening {
  readonly at: Date
  readonly what: 'drawn_up' | 'amended' | 'asked' | 'accepted' | 'declined' | 'left' | 'ended'
  readonly version: number | null
  readonly councilId: number | null
  readonly personId: number | null
  readonly reason: string | null
}

interface Facts {
  readonly versions: readonly VersionRow[]
  readonly parties: readonly PartyRow[]
  readonly acceptances: readonly AcceptanceRow[]
  readonly leavings: readonly LeavingRow[]
  readonly declines: readonly DeclineRow[]
}

/** What happened to an agreement, newest first, made from what stands in its tables. */
export function toEvents({ versions, parties, acceptances, leavings, declines }: Facts): Happening[] {
  const happenings: Happening[] = []
  for (const { version, drawnAt, drawnBy, reason, endedAt, endedBy, endedReason } of versions) {
    const what = version === 1 ? 'drawn_up' : 'amended'
    happenings.push({ at: drawnAt, what, version, councilId: null, personId: drawnBy, reason })
    if (endedAt !== null)
      happenings.push({
        ...{ at: endedAt, what: 'ended', version, councilId: null },
        ...{ personId: endedBy, reason: endedReason },
      })
    // Those asked when the version was drawn up are part of drawing it up.
    for (const { version: of, council_id, proposed_at } of parties)
      if (of === version && proposed_at > drawnAt)
        happenings.push({
          ...{ at: proposed_at, what: 'asked', version, councilId: council_id },
          ...{ personId: null, reason: null },
        })
  }
  for (const { version, council_id, at, by } of acceptances)
    happenings.push({ at, what: 'accepted', version, councilId: council_id, personId: by, reason: null })
  for (const { version, council_id, at, by, reason } of declines)
    happenings.push({ at, what: 'declined', version, councilId: council_id, personId: by, reason })
  for (const { council_id, at, by, reason } of leavings)
    happenings.push({ at, what: 'left', version: null, councilId: council_id, personId: by, reason })
  return happenings.sort((a, b) => b.at.getTime() - a.at.getTime() || order(b) - order(a))
}

const places = ['drawn_up', 'amended', 'asked', 'accepted', 'declined', 'left', 'ended'] as const
const order = ({ what }: Happening): number => places.indexOf(what)
