import type { ReadingScope } from '../../database/index.ts'
import { agreementsById, withMembers } from '../agreements/index.ts'
import { councilsById } from '../councils/index.ts'
import { readHats, readPeople } from './known-people.store.ts'

/** Everybody with every role they were given, ended ones too. */
export async function listPeople(scope: ReadingScope) {
  const people = await readPeople(scope)
  const hats = await readHats(scope)
  const councils = await councilsById(
    scope,
    hats.map(({ council_id }) => council_id),
  )
  const found = await agreementsById(
    scope,
    hats.map(({ agreement_id }) => agreement_id),
  )
  const agreements = new Map((await withMembers(scope, [...found.values()])).map((one) => [one.id, one]))
  return people.map(({ last_seen_at, ...person }) => ({
    ...person,
    lastSeenAt: last_seen_at,
    roles: hats
      .filter(({ person_id }) => person_id === person.id)
      .map(({ id, role, council_id, agreement_id, ended_at }) => ({
        id,
        role,
        council: council_id === null ? null : (councils.get(council_id) ?? null),
        agreement: agreement_id === null ? null : (agreements.get(agreement_id) ?? null),
        endedAt: ended_at,
      })),
  }))
}
