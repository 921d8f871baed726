import type { WritingScope } from '../../database/index.ts'
import { copyCells } from './cell.store.ts'
import { loadDraft } from './load-draft.ts'
import { needReason, openIn } from './open-draft.ts'
import { recordMove } from './record-move.ts'
import { addRevisionTo, readReturnById } from './return.store.ts'
import { saveDraft } from './save-draft.ts'

/** Opens the next revision from what was signed off or withdrawn, with the reason. What was signed off still counts. */
export async function reviseReturn(
  scope: WritingScope,
  { returnId, reason }: { readonly returnId: number; readonly reason: string },
): Promise<void> {
  const why = needReason(reason)
  const last = await openIn(scope, { returnId, version: null }, ['signed_off', 'withdrawn'])
  const next = last.revision + 1
  await addRevisionTo(scope, { returnId, revision: next, reason: why })
  await copyCells(scope, last, next)
  const opened = await readReturnById(scope, returnId)
  if (opened?.revision !== next) throw new Error('The revision was not opened')
  await saveDraft(scope, opened, await loadDraft(scope, opened))
  await recordMove(scope, opened, { what: 'revised', reason: why })
}
