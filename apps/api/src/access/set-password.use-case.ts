import type { Database, Who } from '../database/index.ts'
import { Refused } from '../refusal/index.ts'
import { audit } from './audit.store.ts'
import { changeOwnPassword, readLink, readOwnPassword, spendLink } from './own-password.store.ts'
import { readPerson } from './own-person.store.ts'
import { checkPassword, hashPassword } from './password.ts'
import { passwordFault } from './password-rules.ts'
import { countAttempts, noteAttempt, queueAttempts } from './sign-in.store.ts'
import { attemptLimits } from './sign-in.use-case.ts'
import { hashToken } from './tokens.ts'

interface Changing {
  readonly current: string
  readonly wanted: string
  readonly tokenHash: Buffer
  readonly address: string
  readonly correlationId: string
}

/** Changes the person's own password where the present one is right; every other session of theirs ends. */
export async function changePassword(database: Database, who: Who, asked: Changing): Promise<number> {
  const { person, stored } = await database.reading(who, async (scope) => ({
    person: await readPerson(scope),
    stored: await readOwnPassword(scope),
  }))
  if (!person) throw new Refused('not_signed_in')
  // A session left open on a shared desk must not serve for guessing the password: tries count as at the door.
  const attempt = { emailHash: hashToken(person.email), address: asked.address }
  const seen = await database.atTheDoor(asked.correlationId, async (scope) => {
    await queueAttempts(scope, attempt)
    const before = await countAttempts(scope, attempt, attemptLimits.minutes)
    await noteAttempt(scope, attempt, 'failed')
    return before
  })
  if (seen.ofPerson >= attemptLimits.ofPerson)
    throw new Refused('too_many_attempts', { minutes: attemptLimits.minutes })
  if (!(await checkPassword(asked.current, stored))) throw new Refused('wrong_password')
  const weak = asked.wanted === asked.current ? 'same' : passwordFault(asked.wanted, person)
  const hash = weak === null ? await hashPassword(asked.wanted) : null
  return database
    .writing(who, asked.correlationId, async (scope) => {
      await noteAttempt(scope, attempt, 'succeeded')
      if (hash === null) return -1
      const ended = await changeOwnPassword(scope, hash, asked.tokenHash)
      await audit(scope, { action: 'password.change', subject: 'own password', detail: { ended } })
      return ended
    })
    .then((ended) => {
      if (weak !== null) throw new Refused('password_too_weak', { why: weak })
      return ended
    })
}

interface ByLink {
  readonly token: string
  readonly wanted: string
  readonly correlationId: string
}

/** Sets a password by a one-time link; every session of the person ends, and they sign in with it. */
export async function setPasswordByLink(
  database: Database,
  { token, wanted, correlationId }: ByLink,
): Promise<void> {
  const tokenHash = hashToken(token)
  const person = await database.atTheDoor(correlationId, (scope) => readLink(scope, tokenHash))
  if (!person) throw new Refused('link_over')
  const weak = passwordFault(wanted, person)
  if (weak !== null) throw new Refused('password_too_weak', { why: weak })
  const hash = await hashPassword(wanted)
  await database.atTheDoor(correlationId, async (scope) => {
    if (!(await spendLink(scope, tokenHash, { hash, emailHash: hashToken(person.email) })))
      throw new Refused('link_over')
    await audit(scope, { action: 'password.set_by_link', subject: person.email })
  })
}
