import type { Draft } from '@outturn/returns'
import type { ReadingScope } from '../../database/index.ts'
import { type CellRow, readCells } from './cell.store.ts'
import type { Revision } from './return.store.ts'

/** A draft as it was written, and the rows that it stands in. */
export interface LoadedDraft {
  readonly draft: Draft
  readonly rows: readonly CellRow[]
}

/** The draft of a revision as it was written. What was only worked out is worked out anew. */
export async function loadDraft(scope: ReadingScope, revision: Revision): Promise<LoadedDraft> {
  const rows = await readCells(scope, revision)
  return {
    draft: { cells: rows.flatMap(({ written }) => written ?? []), unmatched: revision.unmatched },
    rows,
  }
}
