import type { UnmatchedRow } from '@outturn/returns'
import { statement, type WritingScope } from '../../database/index.ts'
import type { ReturnStatus, Revision } from './return.store.ts'

export interface Counts {
  readonly figures: number
  readonly missing: number
  readonly held: number
  readonly toMend: number
  readonly noted: number
}

const change = statement<unknown>(
  'change_draft',
  `update outturn.return_revision set status = 'draft', version = version + 1, unmatched = $3,
     figures = $4, missing = $5, held = $6, to_mend = $7, noted = $8, changed_by = $9, changed_at = $10,
     checked_by = null, checked_at = null
   where return_id = $1 and revision = $2`,
)

/** The columns that a step of a return's life fills, beside its status. */
const stamps: Readonly<Record<ReturnStatus, string>> = {
  draft: 'submitted_by = null, submitted_at = null, checked_by = null, checked_at = null',
  checked: 'checked_by = $4, checked_at = $5',
  submitted: 'submitted_by = $4, submitted_at = $5',
  signed_off: 'signed_by = $4, signed_at = $5',
  withdrawn: 'withdrawn_by = $4, withdrawn_at = $5',
}
const stepOf = (status: ReturnStatus) =>
  statement<unknown>(
    `step_to_${status}`,
    `update outturn.return_revision set status = $3, version = version + 1, changed_by = $4, changed_at = $5,
       ${stamps[status]}
     where return_id = $1 and revision = $2`,
  )

/** Writes what a change of the draft makes of its revision; a checked one is a draft again. */
export async function changeDraft(
  scope: WritingScope,
  { id, revision }: Revision,
  { counts, unmatched }: { readonly counts: Counts; readonly unmatched: readonly UnmatchedRow[] },
): Promise<void> {
  const { figures, missing, held, toMend, noted } = counts
  await scope.rows(change, [
    ...[id, revision, JSON.stringify(unmatched), figures, missing, held, toMend, noted],
    ...[scope.who.personId, scope.now],
  ])
}

/** Takes a revision to its next status and says who did it and when. */
export async function stepTo(
  scope: WritingScope,
  { id, revision }: Revision,
  status: ReturnStatus,
): Promise<void> {
  await scope.rows(stepOf(status), [id, revision, status, scope.who.personId, scope.now])
}
