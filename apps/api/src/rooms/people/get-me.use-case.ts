import { ownHats, readPerson, readSessions } from '../../access/index.ts'
import type { ReadingScope } from '../../database/index.ts'
import { agreementsById, withMembers } from '../agreements/index.ts'
import { councilsById } from '../councils/index.ts'

/** The person of this scope with every hat and every session; null where nobody is signed in. */
export async function getMe(scope: ReadingScope, sessionId: number | null) {
  const person = await readPerson(scope)
  if (!person) return null
  const hats = await ownHats(scope)
  const councils = await councilsById(
    scope,
    hats.map(({ councilId }) => councilId),
  )
  const found = await agreementsById(
    scope,
    hats.map(({ agreementId }) => agreementId),
  )
  const agreements = new Map((await withMembers(scope, [...found.values()])).map((one) => [one.id, one]))
  const memberships = hats.map((hat) => ({
    id: hat.membershipId,
    role: hat.role,
    council: hat.councilId === null ? null : (councils.get(hat.councilId) ?? null),
    agreement: hat.agreementId === null ? null : (agreements.get(hat.agreementId) ?? null),
  }))
  const sessions = (await readSessions(scope)).map((session) => ({
    id: session.id,
    startedAt: session.started_at,
    lastSeenAt: session.last_seen_at,
    browser: session.browser,
    isThisOne: session.id === sessionId,
  }))
  const current = memberships.find(({ id }) => id === scope.who.membershipId)
  return { ...person, memberships, current, sessions }
}
