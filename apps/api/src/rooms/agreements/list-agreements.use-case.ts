import type { ReadingScope } from '../../database/index.ts'
import { councilsById } from '../councils/index.ts'
import { type AgreementRow, readAgreements, readMembers } from './agreement.store.ts'

/** The agreements that concern the asker, each with its members. */
export const listAgreements = async (scope: ReadingScope) => withMembers(scope, await readAgreements(scope))

/** Agreements with all who are or were in them. */
export async function withMembers(scope: ReadingScope, agreements: readonly AgreementRow[]) {
  const members = await readMembers(
    scope,
    agreements.map(({ id }) => id),
  )
  const councils = await councilsById(
    scope,
    members.map(({ council_id }) => council_id),
  )
  return agreements.map((agreement) => ({
    ...agreement,
    members: members.flatMap((member) => {
      const council = councils.get(member.council_id)
      if (!council || member.agreement_id !== agreement.id) return []
      return [{ council, joinedAt: member.joined_at, leftAt: member.left_at }]
    }),
  }))
}
