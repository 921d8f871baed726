import type { WritingScope } from '../../database/index.ts'
import { needReason, openIn } from './open-draft.ts'
import { type Move, recordMove } from './record-move.ts'
import { stepTo } from './revision.store.ts'

/** Gives a submitted return back to be worked on, with the reason. */
export async function sendBackReturn(
  scope: WritingScope,
  move: Move & { readonly reason: string },
): Promise<void> {
  const reason = needReason(move.reason)
  const revision = await openIn(scope, move, ['submitted'])
  await stepTo(scope, revision, 'draft')
  await recordMove(scope, revision, { what: 'sent_back', reason })
}
