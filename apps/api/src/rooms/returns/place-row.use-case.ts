import { type DraftEdit, mergeCells } from '@outturn/returns'
import { audit } from '../../access/index.ts'
import type { WritingScope } from '../../database/index.ts'
import { knownCell } from './edit-cells.use-case.ts'
import { addEvent } from './event.store.ts'
import { loadDraft } from './load-draft.ts'
import { openDraft } from './open-draft.ts'
import { saveDraft } from './save-draft.ts'

/** A row of the file, by its sheet and its number. */
export interface RowOf {
  readonly returnId: number
  readonly sheet: string | null
  readonly row: number
}

/** Says what an unmatched row is, or, where no indicator is named, that it is left out. */
export async function placeRow(
  scope: WritingScope,
  { returnId, sheet, row, as }: RowOf & { readonly as: { indicator: string; basis: string } | null },
): Promise<void> {
  const edit: DraftEdit = as
    ? { kind: 'match', sheet, row, ...knownCell(as.indicator, as.basis) }
    : { kind: 'leave_out', sheet, row }
  await apply(scope, returnId, edit)
}

/** Of several rows for one figure, takes this one. */
export async function chooseRow(
  scope: WritingScope,
  { returnId, sheet, row, indicator, basis }: RowOf & { readonly indicator: string; readonly basis: string },
): Promise<void> {
  await apply(scope, returnId, { kind: 'choose', sheet, row, ...knownCell(indicator, basis) })
}

async function apply(scope: WritingScope, returnId: number, edit: DraftEdit): Promise<void> {
  const revision = await openDraft(scope, returnId)
  const { draft, rows } = await loadDraft(scope, revision)
  await saveDraft(scope, revision, { draft: mergeCells(draft, [edit]), rows })
  await addEvent(scope, revision, { what: 'edited' })
  await audit(scope, { action: 'return.edit', subject: revision.period, detail: { row: edit.kind } })
}
