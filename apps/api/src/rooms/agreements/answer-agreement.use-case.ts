import { catalogue } from '@outturn/indicators'
import { audit } from '../../access/index.ts'
import type { WritingScope } from '../../database/index.ts'
import { Refused } from '../../refusal/index.ts'
import { readAgreements } from './agreement.store.ts'
import { neededReason } from './draw-up-agreement.use-case.ts'
import { acceptVersion, declineVersion, leaveMembers, type Of } from './move.store.ts'

/** The agreement, where it concerns the asker. */
async function known(scope: WritingScope, id: number) {
  const agreement = (await readAgreements(scope)).find((one) => one.id === id)
  if (!agreement) throw new Refused('not_found')
  return agreement
}

/**
 * The asker's council accepts a version, and shares under it from the day on which it is in force. Refused where
 * that would expose councils outside: `exposed` names the indicators.
 */
export async function acceptAgreement(
  scope: WritingScope,
  of: Of,
  exposed: readonly string[],
): Promise<void> {
  const { name } = await known(scope, of.agreement)
  if (exposed.length > 0) throw new Refused('joining_exposes', { names: exposed.map(nameOf).join('; ') })
  if (!(await acceptVersion(scope, of))) throw new Refused('agreement_moved_on')
  await audit(scope, { action: 'agreement.accept', subject: name, detail: { version: of.version } })
}

const nameOf = (id: string): string => catalogue.get(id)?.shortName ?? id

/** The asker's council declines a version, and says why. */
export async function declineAgreement(scope: WritingScope, of: Of, why: string): Promise<void> {
  const { name } = await known(scope, of.agreement)
  const reason = neededReason(why)
  if (!(await declineVersion(scope, of, reason))) throw new Refused('agreement_moved_on')
  await audit(scope, { action: 'agreement.decline', subject: name, detail: { version: of.version, reason } })
}

/** The asker's council leaves: from this moment it shares nothing new and is shown nothing new. */
export async function leaveAgreement(scope: WritingScope, id: number, why: string): Promise<void> {
  const { name } = await known(scope, id)
  const reason = neededReason(why)
  if (!(await leaveMembers(scope, id, reason))) throw new Refused('agreement_moved_on')
  await audit(scope, { action: 'agreement.leave', subject: name, detail: { reason } })
}
