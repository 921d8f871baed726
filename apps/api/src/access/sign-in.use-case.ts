import type { Database, Who } from '../database/index.ts'
import { Refused } from '../refusal/index.ts'
import { audit } from './audit.store.ts'
import { checkPassword } from './password.ts'
import { startSession } from './session.store.ts'
import { sessionHours } from './session.ts'
import { countAttempts, findCandidate, noteAttempt, queueAttempts } from './sign-in.store.ts'
import { hashToken, newToken } from './tokens.ts'

/** How many failures are borne in a quarter of an hour before the door stays shut for the rest of it. */
export const attemptLimits = { minutes: 15, ofPerson: 5, ofAddress: 50 }

export interface SigningIn {
  readonly email: string
  readonly password: string
  readonly address: string
  readonly browser: string
  readonly correlationId: string
}

/** Lets a person in, or refuses in a way that does not tell whether the e-mail address is known. */
export async function signIn(database: Database, asking: SigningIn) {
  const email = asking.email.trim().toLowerCase()
  const attempt = { emailHash: hashToken(email), address: asking.address }
  // The failure is written before the password is looked at, and one after the other, so that of many at once
  // none slips past the count.
  const { seen, candidate } = await database.atTheDoor(asking.correlationId, async (scope) => {
    await queueAttempts(scope, attempt)
    const seen = await countAttempts(scope, attempt, attemptLimits.minutes)
    await noteAttempt(scope, attempt, 'failed')
    return { seen, candidate: await findCandidate(scope, email) }
  })
  if (seen.ofPerson >= attemptLimits.ofPerson || seen.ofAddress >= attemptLimits.ofAddress) {
    await refuse(database, asking, 'too many attempts')
    throw new Refused('too_many_attempts', { minutes: attemptLimits.minutes })
  }
  const right = await checkPassword(asking.password, candidate?.passwordHash ?? null)
  if (!right || !candidate) {
    await refuse(database, asking, 'wrong e-mail address or password')
    throw new Refused('wrong_email_or_password')
  }
  return letIn(database, asking, { who: candidate.who, attempt })
}

async function letIn(
  database: Database,
  { address, browser, correlationId }: SigningIn,
  { who, attempt }: { who: Who; attempt: { emailHash: Buffer; address: string } },
) {
  const secrets = { token: newToken(), csrf: newToken() }
  await database.writing(who, correlationId, async (scope) => {
    await noteAttempt(scope, attempt, 'succeeded')
    await startSession(scope, {
      tokenHash: hashToken(secrets.token),
      csrfHash: hashToken(secrets.csrf),
      until: new Date(scope.now.getTime() + sessionHours * 3_600_000),
      browser,
      address,
    })
    await audit(scope, { action: 'session.start', subject: who.role })
  })
  return secrets
}

const refuse = (database: Database, { correlationId }: SigningIn, why: string) =>
  database.atTheDoor(correlationId, (scope) => audit(scope, { action: 'session.refuse', subject: why }))
