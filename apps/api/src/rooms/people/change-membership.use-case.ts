import { audit, changeHat, ownHats } from '../../access/index.ts'
import type { WritingScope } from '../../database/index.ts'
import { Refused } from '../../refusal/index.ts'

/** Puts on another of the person's own hats, in this session only. Answers with who they are from now on. */
export async function changeMembership(scope: WritingScope, tokenHash: Buffer, membershipId: number) {
  const hat = (await ownHats(scope)).find((one) => one.membershipId === membershipId)
  if (!hat || !(await changeHat(scope, tokenHash, membershipId))) throw new Refused('not_found')
  await audit(scope, { action: 'session.change_hat', subject: hat.role })
  return hat
}
