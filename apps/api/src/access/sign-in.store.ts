import { councilId } from '@outturn/indicators'
import {
  type DoorScope,
  type ReadingScope,
  type Role,
  statement,
  type Who,
  type WritingScope,
} from '../database/index.ts'

interface HatRow {
  readonly membership_id: number
  readonly role: Role
  readonly council_id: number | null
  readonly agreement_id: number | null
}

const find = statement<HatRow & { readonly person_id: number; readonly password_hash: string }>(
  'for_sign_in',
  `select person_id, password_hash, membership_id, role, council_id, agreement_id
   from access.for_sign_in($1)`,
)
const count = statement<{ of_person: number; of_address: number }>(
  'attempts',
  'select of_person, of_address from access.attempts($1, $2, make_interval(mins => $3))',
)
const queue = statement<unknown>('queue_attempts', 'select pg_advisory_xact_lock($1)')
const note = statement<unknown>('note_attempt', 'select access.note_attempt($1, $2, $3)')
const hats = statement<HatRow>(
  'own_memberships',
  'select membership_id, role, council_id, agreement_id from access.own_memberships()',
)

const wearing = (personId: number, row: HatRow): Who => ({
  personId,
  membershipId: row.membership_id,
  role: row.role,
  councilId: row.council_id === null ? null : councilId(row.council_id),
  agreementId: row.agreement_id,
})

export interface Candidate {
  /** The person under the hat they were given first. */
  readonly who: Who
  readonly passwordHash: string
}

/** The person of an e-mail address, with what is needed to check a password; null where there is none. */
export async function findCandidate(scope: ReadingScope, email: string): Promise<Candidate | null> {
  const [row] = await scope.rows(find, [email])
  return row ? { who: wearing(row.person_id, row), passwordHash: row.password_hash } : null
}

export interface Attempt {
  readonly emailHash: Buffer
  readonly address: string
}

/** Lets attempts for one e-mail address in one after the other, so that each counts those before it. */
export async function queueAttempts(scope: DoorScope, { emailHash }: Attempt): Promise<void> {
  await scope.rows(queue, [emailHash.readBigInt64BE().toString()])
}

/** How many failed attempts there were lately: for this e-mail address, and from this network address. */
export async function countAttempts(scope: ReadingScope, { emailHash, address }: Attempt, minutes: number) {
  const [row] = await scope.rows(count, [emailHash, address, minutes])
  return { ofPerson: row?.of_person ?? 0, ofAddress: row?.of_address ?? 0 }
}

/** Writes an attempt down. A success clears the person's failures. */
export async function noteAttempt(
  scope: DoorScope | WritingScope,
  attempt: Attempt,
  outcome: 'failed' | 'succeeded',
) {
  await scope.rows(note, [attempt.emailHash, attempt.address, outcome === 'succeeded'])
}

/** The hats of the person of this scope, in the order in which they were given. */
export async function ownHats(scope: ReadingScope): Promise<Who[]> {
  const { personId } = scope.who
  return personId === null ? [] : (await scope.rows(hats)).map((row) => wearing(personId, row))
}
