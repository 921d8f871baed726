import type { Contract } from '@outturn/contracts'
import { people as words } from '../../words/people.ts'

export interface RoleDraft {
  readonly role: Contract.Role
  readonly council: string
  readonly agreement: string
}
export interface PersonDraft extends RoleDraft {
  readonly email: string
  readonly name: string
}
export interface Problem {
  readonly field: string
  readonly text: string
}

/** What a role is for: a council, an agreement for its lead, or nothing for an administrator. */
export const placeOfRole = (role: Contract.Role): 'council' | 'agreement' | 'service' =>
  role === 'administrator' ? 'service' : role === 'regional_lead' ? 'agreement' : 'council'

/** What is wrong with a role, with its field. */
export function checkRole({ role, council, agreement }: RoleDraft): readonly Problem[] {
  const place = placeOfRole(role)
  if (place === 'council' && council === '') return [{ field: 'council', text: words.needsCouncil }]
  if (place === 'agreement' && agreement === '') return [{ field: 'agreement', text: words.needsAgreement }]
  return []
}

/** What is wrong with a new person, each with its field; empty where they can be added. */
export function checkPerson(draft: PersonDraft): readonly Problem[] {
  return [
    ...(/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(draft.email.trim())
      ? []
      : [{ field: 'email', text: words.needsEmail }]),
    ...(draft.name.trim() === '' ? [{ field: 'name', text: words.needsName }] : []),
    ...checkRole(draft),
  ]
}

/** The role as the server takes it: what it is not for is left out. */
export function toRole({ role, council, agreement }: RoleDraft) {
  const place = placeOfRole(role)
  return {
    role,
    council: place === 'council' ? Number(council) : null,
    agreement: place === 'agreement' ? Number(agreement) : null,
  }
}
