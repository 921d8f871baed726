import type { WritingScope } from '../../database/index.ts'
import { addRelease } from '../observations/index.ts'
import { needReason, openIn } from './open-draft.ts'
import { type Move, recordMove } from './record-move.ts'
import { stepTo } from './revision.store.ts'

/** Takes a signed-off return back. What was released stays on record, and a tombstone follows it. */
export async function withdrawReturn(
  scope: WritingScope,
  move: Move & { readonly reason: string },
): Promise<void> {
  const reason = needReason(move.reason)
  const revision = await openIn(scope, move, ['signed_off'])
  await stepTo(scope, revision, 'withdrawn')
  await addRelease(scope, { returnId: revision.id, revision: revision.revision, what: 'withdrawal' })
  await recordMove(scope, revision, { what: 'withdrawn', reason })
}
