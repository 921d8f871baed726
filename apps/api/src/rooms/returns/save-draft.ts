import { type CheckContext, type CheckedCells, checkDraft, type Draft } from '@outturn/returns'
import type { WritingScope } from '../../database/index.ts'
import { type CellRow, saveCells } from './cell.store.ts'
import { changedCells } from './changed-cells.ts'
import { checkContext } from './check-context.ts'
import { countDraft } from './count-draft.ts'
import { addFindings, readFindings, restateFindings } from './finding.store.ts'
import type { Revision } from './return.store.ts'
import { changeDraft } from './revision.store.ts'
import { toCells } from './to-cells.ts'
import { compareFindings, toFindings } from './to-findings.ts'

/** A draft to be stored, beside the rows that it stands in now. */
export interface Saving {
  readonly draft: Draft
  readonly rows: readonly CellRow[]
  /** What it is checked against, or the check itself, where either is there already. */
  readonly context?: CheckContext
  readonly checked?: CheckedCells
}

/**
 * Checks a draft and stores it: its cells, how its findings stand now, and its counts. What is stored is what a check
 * of the draft finds, whatever came before; only what a change makes different is written.
 */
export async function saveDraft(
  scope: WritingScope,
  revision: Revision,
  { draft, rows, ...known }: Saving,
): Promise<void> {
  const check = async () => checkDraft(draft, known.context ?? (await checkContext(scope, revision.period)))
  const [stored, checked] = await Promise.all([readFindings(scope, revision), known.checked ?? check()])
  const cells = toCells(draft, checked.proposed)
  await saveCells(scope, revision, changedCells(rows, cells))
  const ofDraft = stored.filter(({ source }) => source === 'draft')
  const { added, restated } = compareFindings(ofDraft, toFindings(checked.findings, draft))
  await addFindings(scope, revision, added)
  await restateFindings(scope, restated)
  const changed = added.length + restated.length > 0
  const counts = countDraft(cells, changed ? await readFindings(scope, revision) : stored)
  await changeDraft(scope, revision, { counts, unmatched: draft.unmatched })
}
