import { type ReadingScope, statement } from '../../database/index.ts'
import type { TermsRow } from './agreement.store.ts'

export interface VersionRow extends TermsRow {
  readonly reason: string | null
  readonly drawnBy: number | null
  readonly drawnAt: Date
  readonly endedAt: Date | null
  readonly endedBy: number | null
  readonly endedReason: string | null
}
export interface AcceptanceRow {
  readonly version: number
  readonly council_id: number
  readonly at: Date
  readonly by: number | null
}
export interface LeavingRow {
  readonly council_id: number
  readonly at: Date
  readonly by: number | null
  readonly reason: string | null
}
export interface DeclineRow extends LeavingRow {
  readonly version: number
}

const versions = statement<VersionRow>(
  'agreement_versions',
  `select version::int, shares, purpose, topics, indicators, starts_on as "startsOn", ends_on as "endsOn", reason,
     drawn_by as "drawnBy", drawn_at as "drawnAt", ended_at as "endedAt", ended_by as "endedBy",
     ended_reason as "endedReason"
   from outturn.agreement_version where agreement_id = $1 order by version desc`,
)
const acceptances = statement<AcceptanceRow>(
  'agreement_acceptances',
  `select version::int, council_id, accepted_at as at, accepted_by as by
   from outturn.agreement_acceptance where agreement_id = $1`,
)
const leavings = statement<LeavingRow>(
  'agreement_leavings',
  `select council_id, left_at as at, left_by as by, left_reason as reason
   from outturn.agreement_member where agreement_id = $1 and left_at is not null`,
)
const declines = statement<DeclineRow>(
  'agreement_declines',
  `select version::int, council_id, declined_at as at, declined_by as by, declined_reason as reason
   from outturn.agreement_party where agreement_id = $1 and declined_at is not null`,
)

/** Every version of an agreement, newest first. */
export const readVersions = (scope: ReadingScope, agreement: number): Promise<VersionRow[]> =>
  scope.rows(versions, [agreement])

/** Who accepted, left and declined, and when. */
export async function readAnswers(scope: ReadingScope, agreement: number) {
  return {
    acceptances: await scope.rows(acceptances, [agreement]),
    leavings: await scope.rows(leavings, [agreement]),
    declines: await scope.rows(declines, [agreement]),
  }
}
