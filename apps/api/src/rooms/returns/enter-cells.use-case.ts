import type { DraftCell } from '@outturn/returns'
import { audit } from '../../access/index.ts'
import type { WritingScope } from '../../database/index.ts'
import { addEvent, type Happening } from './event.store.ts'
import { loadDraft } from './load-draft.ts'
import { mergeUpload } from './merge-upload.ts'
import { openDraft } from './open-draft.ts'
import { saveDraft } from './save-draft.ts'

/** Puts cells that were read elsewhere into the draft, as if a file had brought them; every other cell stays. */
export async function enterCells(
  scope: WritingScope,
  returnId: number,
  {
    cells,
    event,
  }: { readonly cells: readonly DraftCell[]; readonly event: { what: Happening; reason: string } },
): Promise<void> {
  const revision = await openDraft(scope, returnId)
  const { draft: before, rows } = await loadDraft(scope, revision)
  const named = new Set(cells.map((cell) => `${cell.indicator} ${cell.basis}`))
  const others = before.cells.filter((cell) => !named.has(`${cell.indicator} ${cell.basis}`))
  const entered = mergeUpload(before, { cells: [...cells, ...others], unmatched: before.unmatched })
  await saveDraft(scope, revision, { draft: entered, rows })
  await addEvent(scope, revision, event)
  await audit(scope, { action: 'return.edit', subject: revision.period, detail: { cells: cells.length } })
}
