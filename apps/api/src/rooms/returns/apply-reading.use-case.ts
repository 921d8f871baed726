import { checkDraft, type Draft, type ReturnFinding, type ReturnReading } from '@outturn/returns'
import type { WritingScope } from '../../database/index.ts'
import { checkContext } from './check-context.ts'
import { addEvent } from './event.store.ts'
import { addFindings, type NewFinding, readFindings, restateFindings } from './finding.store.ts'
import { loadDraft } from './load-draft.ts'
import { mergeUpload } from './merge-upload.ts'
import { type ReadingState, reportReading, type StoredStage } from './reading.store.ts'
import { lockReturn, type Revision } from './return.store.ts'
import { saveDraft } from './save-draft.ts'
import { toFinding } from './to-findings.ts'

/** What the reader hands back: the reading without its rows, which are in the file. */
export type ReadFile = Pick<ReturnReading, 'outcome' | 'draft' | 'findings'>

export interface Applying {
  readonly returnId: number
  readonly readingId: number
  readonly stages: readonly StoredStage[]
  readonly read: ReadFile
}

/** Puts what was read into the draft. A file that could not be read leaves its findings and touches nothing else. */
export async function applyReading(scope: WritingScope, { returnId, readingId, stages, read }: Applying) {
  const revision = await lockReturn(scope, returnId)
  const open = revision !== null && (revision.status === 'draft' || revision.status === 'checked')
  const state: ReadingState = open && read.outcome === 'read' ? 'done' : 'refused'
  if (revision && open) await takeIn(scope, revision, read)
  await reportReading(scope, readingId, { state, stages })
}

async function takeIn(scope: WritingScope, revision: Revision, read: ReadFile): Promise<void> {
  await forgetLastFile(scope, revision)
  if (read.outcome === 'stopped') {
    const stopped = read.findings.map((finding) => ({ ...toFinding(finding, 'file'), blocks: false }))
    await addFindings(scope, revision, stopped)
    await addEvent(scope, revision, { what: 'file_refused', reason: read.findings[0]?.seen ?? null })
    return
  }
  const context = await checkContext(scope, revision.period)
  const ofRead = checkDraft(read.draft, context)
  const ofDraft = new Set(ofRead.findings.map(sameness))
  const ofFile = read.findings.filter((finding) => !ofDraft.has(sameness(finding)))
  await addFindings(
    scope,
    revision,
    ofFile.map((finding): NewFinding => toFinding(finding, 'file')),
  )
  const { draft: before, rows } = await loadDraft(scope, revision)
  const draft = mergeUpload(before, read.draft)
  // Where nothing of before stays, the draft is the file's, which was checked a moment ago.
  const known = isSame(draft, read.draft) ? { checked: ofRead } : { context }
  await saveDraft(scope, revision, { draft, rows, ...known })
  await addEvent(scope, revision, { what: 'file_read' })
}

const isSame = (one: Draft, other: Draft): boolean =>
  one.unmatched === other.unmatched &&
  one.cells.length === other.cells.length &&
  one.cells.every((cell, i) => cell === other.cells[i])

const sameness = (finding: ReturnFinding): string =>
  JSON.stringify([finding.code, finding.indicator, finding.basis, finding.place, finding.seen])

/** Findings on the last file as a file are answered by sending another. */
async function forgetLastFile(scope: WritingScope, revision: Revision): Promise<void> {
  const stored = await readFindings(scope, revision)
  const old = stored.filter(({ source, state }) => source === 'file' && state !== 'mended')
  await restateFindings(
    scope,
    old.map((finding) => ({ ...finding, state: 'mended' as const })),
  )
}
