import type { WritingScope } from '../../database/index.ts'
import { Refused } from '../../refusal/index.ts'
import { loadDraft } from './load-draft.ts'
import { openIn } from './open-draft.ts'
import { type Move, recordMove } from './record-move.ts'
import { type Revision, readReturnById } from './return.store.ts'
import { stepTo } from './revision.store.ts'
import { saveDraft } from './save-draft.ts'

/** Checks the whole draft once more. Refuses while something needs mending, is held unexplained, or nothing is there. */
export async function checkReturn(scope: WritingScope, move: Move): Promise<void> {
  await checkNow(scope, await openIn(scope, move, ['draft', 'checked']))
}

export async function checkNow(scope: WritingScope, revision: Revision): Promise<void> {
  await saveDraft(scope, revision, await loadDraft(scope, revision))
  const now = await readReturnById(scope, revision.id)
  if (!now) throw new Refused('not_found')
  if (now.toMend > 0) throw new Refused('return_needs_mending', { count: now.toMend })
  if (now.held > 0) throw new Refused('return_has_held_figures', { count: now.held })
  if (now.figures + now.missing === 0) throw new Refused('return_is_empty')
  await stepTo(scope, revision, 'checked')
  await recordMove(scope, revision, { what: 'checked' })
}
