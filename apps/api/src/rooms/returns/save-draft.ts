import { type CheckContext, checkDraft, type Draft } from '@outturn/returns'
import type { WritingScope } from '../../database/index.ts'
import { saveCells } from './cell.store.ts'
import { checkContext } from './check-context.ts'
import { countDraft } from './count-draft.ts'
import { addFindings, readFindings, restateFindings } from './finding.store.ts'
import type { Revision } from './return.store.ts'
import { changeDraft } from './revision.store.ts'
import { toCells } from './to-cells.ts'
import { compareFindings, toFindings } from './to-findings.ts'

/** Checks a draft and stores it: its cells, how its findings stand now, and its counts. */
export async function saveDraft(
  scope: WritingScope,
  revision: Revision,
  draft: Draft,
  context?: CheckContext,
): Promise<void> {
  const checked = checkDraft(draft, context ?? (await checkContext(scope, revision.period)))
  const cells = toCells(draft, checked.proposed)
  await saveCells(scope, revision, cells)
  const stored = (await readFindings(scope, revision)).filter(({ source }) => source === 'draft')
  const { added, restated } = compareFindings(stored, toFindings(checked.findings, draft))
  await addFindings(scope, revision, added)
  await restateFindings(scope, restated)
  const counts = countDraft(cells, await readFindings(scope, revision))
  await changeDraft(scope, revision, { counts, unmatched: draft.unmatched })
}
