import type { WritingScope } from '../../database/index.ts'
import { checkNow } from './check-return.use-case.ts'
import { openIn } from './open-draft.ts'
import { type Move, recordMove } from './record-move.ts'
import { stepTo } from './revision.store.ts'

/** Hands the return on to be signed off. A draft is checked first. */
export async function submitReturn(scope: WritingScope, move: Move): Promise<void> {
  const revision = await openIn(scope, move, ['draft', 'checked'])
  if (revision.status === 'draft') await checkNow(scope, revision)
  await stepTo(scope, revision, 'submitted')
  await recordMove(scope, revision, { what: 'submitted' })
}
