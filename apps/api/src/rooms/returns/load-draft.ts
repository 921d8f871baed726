import type { Draft } from '@outturn/returns'
import type { ReadingScope } from '../../database/index.ts'
import { readCells } from './cell.store.ts'
import type { Revision } from './return.store.ts'

/** The draft of a revision as it was written. What was only worked out is worked out anew. */
export async function loadDraft(scope: ReadingScope, revision: Revision): Promise<Draft> {
  const cells = (await readCells(scope, revision)).flatMap(({ written }) => written ?? [])
  return { cells, unmatched: revision.unmatched }
}
