import { isBasis } from '@outturn/indicators'
import { type DraftEdit, mergeCells } from '@outturn/returns'
import { audit } from '../../access/index.ts'
import type { WritingScope } from '../../database/index.ts'
import { Refused } from '../../refusal/index.ts'
import { explainCell, readCells } from './cell.store.ts'
import { countDraft } from './count-draft.ts'
import { addEvent } from './event.store.ts'
import { answerFindings, type FindingRow, readFindings } from './finding.store.ts'
import { loadDraft } from './load-draft.ts'
import { needReason, openDraft } from './open-draft.ts'
import type { Revision } from './return.store.ts'
import { changeDraft } from './revision.store.ts'
import { saveDraft } from './save-draft.ts'

/** Explains one held finding: the figure stays as printed, and the explanation beside it. */
export async function explainFinding(
  scope: WritingScope,
  { returnId, findingId, explanation }: { returnId: number; findingId: number; explanation: string },
): Promise<void> {
  const revision = await openDraft(scope, returnId)
  const finding = (await readFindings(scope, revision)).find(({ id }) => id === findingId)
  if (!finding) throw new Refused('not_found')
  await explain(scope, revision, { findings: [finding], explanation: needReason(explanation) })
}

/** Confirms a held figure as printed: every held finding on it gets the same explanation. */
export async function confirmCell(
  scope: WritingScope,
  of: { returnId: number; indicator: string; basis: string; explanation: string },
): Promise<void> {
  const revision = await openDraft(scope, of.returnId)
  const findings = (await readFindings(scope, revision)).filter(
    ({ indicator, basis, severity, state }) =>
      indicator === of.indicator && basis === of.basis && severity === 'held' && state === 'open',
  )
  if (findings.length === 0) throw new Refused('not_found')
  await explain(scope, revision, { findings, explanation: needReason(of.explanation) })
}

async function explain(
  scope: WritingScope,
  revision: Revision,
  { findings, explanation }: { findings: readonly FindingRow[]; explanation: string },
): Promise<void> {
  // What must be mended is wrong whatever is said about it, and what is noted needs no word.
  if (findings.some(({ severity }) => severity !== 'held')) throw new Refused('return_needs_mending')
  const { draft, rows } = await loadDraft(scope, revision)
  await saveDraft(scope, revision, { draft: mergeCells(draft, findings.flatMap(confirming)), rows })
  await answerFindings(
    scope,
    findings.map(({ id }) => id),
    explanation,
  )
  for (const { indicator, basis } of findings)
    if (indicator !== null && basis !== null)
      await explainCell(scope, revision, { indicator, basis, explanation })
  await recount(scope, revision)
  await addEvent(scope, revision, { what: 'explained', reason: explanation })
  const codes = findings.map(({ code }) => code)
  await audit(scope, { action: 'return.explain', subject: revision.period, detail: { codes } })
}

const confirming = ({ indicator, basis, code }: FindingRow): DraftEdit[] =>
  indicator !== null && basis !== null && isBasis(basis) ? [{ kind: 'confirm', indicator, basis, code }] : []

/** A held finding on the file or on an unmatched row is no cell's, so its answer counts only now. */
async function recount(scope: WritingScope, revision: Revision): Promise<void> {
  const counts = countDraft(await readCells(scope, revision), await readFindings(scope, revision))
  await changeDraft(scope, revision, { counts, unmatched: revision.unmatched })
}
