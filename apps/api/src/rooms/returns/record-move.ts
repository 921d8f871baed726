import { audit } from '../../access/index.ts'
import type { WritingScope } from '../../database/index.ts'
import { addEvent, type Happening } from './event.store.ts'
import type { Revision } from './return.store.ts'

/** A step of a return's life, asked for by somebody who was looking at this version of it. */
export interface Move {
  readonly returnId: number
  readonly version: number
}

/** Writes a step into the return's history and into the trail. */
export async function recordMove(
  scope: WritingScope,
  revision: Revision,
  happened: { readonly what: Happening; readonly reason?: string },
): Promise<void> {
  await addEvent(scope, revision, happened)
  const subject = `${revision.period} revision ${revision.revision}`
  await audit(scope, {
    action: `return.${happened.what}`,
    subject,
    detail: { reason: happened.reason ?? null },
  })
}
