import type { WritingScope } from '../../database/index.ts'
import { Refused } from '../../refusal/index.ts'
import { lockReturn, type Revision } from './return.store.ts'

/** The return, locked, where it can still be changed; a refusal where it cannot, or is not the asker's own. */
export async function openDraft(scope: WritingScope, returnId: number): Promise<Revision> {
  const revision = await lockReturn(scope, returnId)
  if (!revision) throw new Refused('not_found')
  if (revision.status !== 'draft' && revision.status !== 'checked')
    throw new Refused('return_not_in_that_state', { status: revision.status })
  return revision
}

/** The return, locked, in one of these states and as the person saw it. */
export async function openIn(
  scope: WritingScope,
  { returnId, version }: { readonly returnId: number; readonly version: number | null },
  states: readonly Revision['status'][],
): Promise<Revision> {
  const revision = await lockReturn(scope, returnId)
  if (!revision) throw new Refused('not_found')
  if (!states.includes(revision.status))
    throw new Refused('return_not_in_that_state', { status: revision.status })
  if (version !== null && version !== revision.version)
    throw new Refused('return_changed_meanwhile', { version: revision.version })
  return revision
}

/** A reason with words in it. */
export function needReason(reason: string): string {
  const given = reason.trim().slice(0, 2000)
  if (given === '') throw new Refused('reason_needed')
  return given
}
