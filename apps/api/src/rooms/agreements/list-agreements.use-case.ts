import type { ReadingScope } from '../../database/index.ts'
import { councilsById } from '../councils/index.ts'
import { type AgreementRow, readAgreements, readMembers } from './agreement.store.ts'
import { readParties } from './party.store.ts'
import { standingOf } from './standing-of.ts'
import { stateOf } from './state-of.ts'

/** The agreements that concern the asker, each with its members. */
export const listAgreements = async (scope: ReadingScope) => withMembers(scope, await readAgreements(scope))

/** Agreements with all who are or were in them, where they stand today, and how the asker's council does. */
export async function withMembers(scope: ReadingScope, agreements: readonly AgreementRow[]) {
  const ids = agreements.map(({ id }) => id)
  const members = await readMembers(scope, ids)
  const parties = await readParties(scope, ids)
  const councils = await councilsById(
    scope,
    members.map(({ council_id }) => council_id),
  )
  const day = scope.now.toISOString().slice(0, 10)
  return agreements.map((agreement) => {
    const own = parties.findLast(
      (one) => one.agreement_id === agreement.id && one.council_id === scope.who.councilId,
    )
    return {
      ...agreement,
      state: stateOf(agreement, agreement.accepted, day),
      own: own ? standingOf(own) : null,
      members: members.flatMap((member) => {
        const council = councils.get(member.council_id)
        if (!council || member.agreement_id !== agreement.id) return []
        return [{ council, joinedAt: member.joined_at, leftAt: member.left_at }]
      }),
    }
  })
}
