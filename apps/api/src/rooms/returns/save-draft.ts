import { isDeepStrictEqual } from 'node:util'
import { type CheckContext, checkDraft, type Draft } from '@outturn/returns'
import type { WritingScope } from '../../database/index.ts'
import { type CellRow, type NewCell, readCells, saveCells } from './cell.store.ts'
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
  { draft, context }: { readonly draft: Draft; readonly context?: CheckContext },
): Promise<void> {
  const checked = checkDraft(draft, context ?? (await checkContext(scope, revision.period)))
  const cells = toCells(draft, checked.proposed)
  if (!areSame(await readCells(scope, revision), cells)) await saveCells(scope, revision, cells)
  const stored = await readFindings(scope, revision)
  const ofDraft = stored.filter(({ source }) => source === 'draft')
  const { added, restated } = compareFindings(ofDraft, toFindings(checked.findings, draft))
  await addFindings(scope, revision, added)
  await restateFindings(scope, restated)
  const changed = added.length + restated.length > 0
  const counts = countDraft(cells, changed ? await readFindings(scope, revision) : stored)
  await changeDraft(scope, revision, { counts, unmatched: draft.unmatched })
}

/** A check that changes nothing writes nothing. */
function areSame(rows: readonly CellRow[], cells: readonly NewCell[]): boolean {
  if (rows.length !== cells.length) return false
  const known = new Map(rows.map((row) => [`${row.indicator} ${row.basis}`, row]))
  return cells.every((cell) => {
    const row = known.get(`${cell.indicator} ${cell.basis}`)
    if (!row) return false
    const stored = Object.fromEntries(Object.keys(cell).map((name) => [name, row[name as keyof NewCell]]))
    return isDeepStrictEqual(stored, { ...cell })
  })
}
