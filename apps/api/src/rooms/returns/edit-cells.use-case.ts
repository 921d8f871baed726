import { type Basis, catalogue, isBasis } from '@outturn/indicators'
import { type CellPart, type DraftEdit, mergeCells } from '@outturn/returns'
import { audit } from '../../access/index.ts'
import type { WritingScope } from '../../database/index.ts'
import { Refused } from '../../refusal/index.ts'
import type { CellRow } from './cell.store.ts'
import { cellKey } from './check-context.ts'
import { addEvent } from './event.store.ts'
import { loadDraft } from './load-draft.ts'
import { openDraft } from './open-draft.ts'
import { saveDraft } from './save-draft.ts'

/** One cell as a person wrote it; a part that is absent is left as it was. */
export interface CellWritten {
  readonly indicator: string
  readonly basis: string
  readonly value?: string | null
  readonly numerator?: string | null
  readonly denominator?: string | null
  readonly status?: string | null
  readonly note?: string | null
  /** The version that was being looked at; 0 for a cell that was not there. */
  readonly version: number
}

export interface Conflict {
  readonly yours: CellWritten
  readonly theirs: CellRow
}

const parts: readonly CellPart[] = ['value', 'numerator', 'denominator', 'status', 'note']

/** The longest text that a cell takes, in characters. */
const longest = { value: 200, note: 2000 }

/** Writes cells of the draft. A cell that somebody else changed meanwhile is left as it is and handed back. */
export async function editCells(
  scope: WritingScope,
  returnId: number,
  written: readonly CellWritten[],
): Promise<readonly Conflict[]> {
  const revision = await openDraft(scope, returnId)
  const { draft, rows } = await loadDraft(scope, revision)
  const known = new Map(rows.map((row) => [cellKey(row.indicator, row.basis), row]))
  const conflicts: Conflict[] = []
  const edits: DraftEdit[] = []
  for (const cell of written) {
    const theirs = known.get(cellKey(cell.indicator, cell.basis))
    if (theirs && theirs.version !== cell.version) conflicts.push({ yours: cell, theirs })
    else edits.push(...toEdits(cell))
  }
  if (edits.length === 0) return conflicts
  await saveDraft(scope, revision, { draft: mergeCells(draft, edits), rows })
  await addEvent(scope, revision, { what: 'edited' })
  const detail = { cells: written.length - conflicts.length, conflicts: conflicts.length }
  await audit(scope, { action: 'return.edit', subject: revision.period, detail })
  return conflicts
}

function toEdits(cell: CellWritten): DraftEdit[] {
  const of = knownCell(cell.indicator, cell.basis)
  return parts.flatMap((part) => {
    const text = cell[part]
    if (text === undefined || text === null) return []
    return [
      { kind: 'write', ...of, part, text: text.slice(0, part === 'note' ? longest.note : longest.value) },
    ]
  })
}

/** A cell that the catalogue knows; a refusal for any other. */
export function knownCell(indicator: string, basis: string): { indicator: string; basis: Basis } {
  const definition = catalogue.get(indicator)
  if (!definition || !isBasis(basis) || !definition.bases.includes(basis))
    throw new Refused('not_found', { indicator, basis })
  return { indicator, basis }
}
