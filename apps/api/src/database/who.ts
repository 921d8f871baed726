import type { CouncilId } from '@outturn/indicators'

export const roles = ['analyst', 'approver', 'director', 'regional_lead', 'reader', 'administrator'] as const
export type Role = (typeof roles)[number]

/** Who is asking: one person under one hat. The fences are set from this and from nothing else. */
export interface Who {
  readonly personId: number
  readonly membershipId: number
  readonly role: Role
  /** Null for an administrator and a regional lead. */
  readonly councilId: CouncilId | null
  /** The agreement that a regional lead leads. */
  readonly agreementId: number | null
}

/** Nobody is signed in: no council, so that every fenced table looks empty. */
export const nobody = {
  personId: null,
  membershipId: null,
  role: null,
  councilId: null,
  agreementId: null,
} as const

/** A council's people, and none of them: as whom a page is made that each of them may be shown. */
export type CouncilItself = Omit<typeof nobody, 'councilId'> & { readonly councilId: CouncilId }

export type Asker = Who | typeof nobody | CouncilItself

/** For whom a page is written out beforehand: a council's people, the lead of an agreement, or everybody. */
export type Looker = Pick<Asker, 'councilId' | 'agreementId'>
