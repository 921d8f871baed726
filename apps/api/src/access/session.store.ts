import { type CouncilId, councilId } from '@outturn/indicators'
import {
  type DoorScope,
  nobody,
  type Role,
  statement,
  type Who,
  type WritingScope,
} from '../database/index.ts'
import type { Asking } from './session.ts'

interface SessionRow {
  readonly session_id: number
  readonly person_id: number
  readonly csrf_hash: Buffer
  readonly membership_id: number
  readonly role: Role
  readonly council_id: number | null
  readonly agreement_id: number | null
}

const read = statement<SessionRow>(
  'read_session',
  `select session_id, person_id, csrf_hash, membership_id, role, council_id, agreement_id
   from access.read_session($1)`,
)
const start = statement<{ id: number }>(
  'start_session',
  'select access.start_session($1, $2, $3, $4, $5, $6, $7) as id',
)
const end = statement<unknown>('end_session', 'select access.end_session($1)')
const endAll = statement<{ ended: number }>('end_sessions', 'select access.end_sessions() as ended')
const change = statement<{ changed: boolean }>('change_hat', 'select access.change_hat($1, $2) as changed')

const council = (id: number | null): CouncilId | null => (id === null ? null : councilId(id))

/** Who holds this token, or nobody. */
export async function readSession(scope: DoorScope, tokenHash: Buffer): Promise<Asking> {
  const [row] = await scope.rows(read, [tokenHash])
  if (!row) return { asker: nobody, session: null }
  const asker: Who = {
    personId: row.person_id,
    membershipId: row.membership_id,
    role: row.role,
    councilId: council(row.council_id),
    agreementId: row.agreement_id,
  }
  return { asker, session: { id: row.session_id, tokenHash, csrfHash: row.csrf_hash } }
}

export interface NewSession {
  readonly tokenHash: Buffer
  readonly csrfHash: Buffer
  readonly until: Date
  readonly browser: string
  readonly address: string
}

export async function startSession(scope: WritingScope, session: NewSession): Promise<number> {
  const { personId, membershipId } = scope.who
  const { tokenHash, csrfHash, until, browser, address } = session
  const [row] = await scope.rows(start, [
    tokenHash,
    csrfHash,
    personId,
    membershipId,
    until,
    browser,
    address,
  ])
  if (!row) throw new Error('The session was not started')
  return row.id
}

export async function endSession(scope: WritingScope, tokenHash: Buffer): Promise<void> {
  await scope.rows(end, [tokenHash])
}

/** Ends every session of the person; answers how many. */
export async function endSessions(scope: WritingScope): Promise<number> {
  return (await scope.rows(endAll))[0]?.ended ?? 0
}

/** Puts on another hat of the same person; false where it is not theirs. */
export async function changeHat(
  scope: WritingScope,
  tokenHash: Buffer,
  membershipId: number,
): Promise<boolean> {
  return (await scope.rows(change, [tokenHash, membershipId]))[0]?.changed ?? false
}
