import type { WritingScope } from '../../database/index.ts'
import { Refused } from '../../refusal/index.ts'
import { addRelease } from '../observations/index.ts'
import { openIn } from './open-draft.ts'
import { type Move, recordMove } from './record-move.ts'
import { stepTo } from './revision.store.ts'

/** Signs a return off: from now on its figures count. The one who submitted it may not sign it. */
export async function signOffReturn(scope: WritingScope, move: Move): Promise<void> {
  const revision = await openIn(scope, move, ['submitted'])
  if (revision.submittedBy === scope.who.personId) throw new Refused('signer_sent_it')
  await stepTo(scope, revision, 'signed_off')
  await addRelease(scope, { returnId: revision.id, revision: revision.revision, what: 'figures' })
  await recordMove(scope, revision, { what: 'signed_off' })
}
