import { type ReadingScope, statement } from '../../database/index.ts'

/** A council that was asked to accept a version, with what it answered and whether it has left since. */
export interface PartyRow {
  readonly agreement_id: number
  readonly version: number
  readonly council_id: number
  readonly proposed_at: Date
  readonly declined_at: Date | null
  readonly declined_reason: string | null
  /** Of the newest acceptance of this version, while the council is still in. */
  readonly accepted_at: Date | null
  /** When the council last left the agreement, if it did. */
  readonly left_at: Date | null
  readonly left_reason: string | null
}

const parties = statement<PartyRow>(
  'agreement_parties',
  `select p.agreement_id, p.version::int, p.council_id, p.proposed_at, p.declined_at, p.declined_reason,
     had.accepted_at, gone.left_at, gone.left_reason
   from outturn.agreement_party p
   left join lateral (
     select a.accepted_at from outturn.agreement_acceptance a
     join outturn.agreement_member m using (agreement_id, council_id, joined_at)
     where a.agreement_id = p.agreement_id and a.version = p.version and a.council_id = p.council_id
       and m.left_at is null limit 1) had on true
   left join lateral (
     select m.left_at, m.left_reason from outturn.agreement_member m
     where m.agreement_id = p.agreement_id and m.council_id = p.council_id and m.left_at is not null
     order by m.left_at desc limit 1) gone on true
   where p.agreement_id = any ($1) order by p.agreement_id, p.version, p.council_id`,
)

/** Everybody who was asked, of every version of some agreements. */
export const readParties = (scope: ReadingScope, agreements: readonly number[]): Promise<PartyRow[]> =>
  scope.rows(parties, [agreements])
