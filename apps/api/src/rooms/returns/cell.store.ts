import type { Basis } from '@outturn/indicators'
import type { DraftCell } from '@outturn/returns'
import { type ReadingScope, statement, type WritingScope } from '../../database/index.ts'
import type { Revision } from './return.store.ts'

export interface CellRow {
  readonly indicator: string
  readonly basis: Basis
  readonly status: string
  readonly amount: number | null
  readonly printed: string | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly derived: boolean
  readonly held: boolean
  readonly note: string | null
  readonly explanation: string | null
  readonly cell: string | null
  /** The draft's cell as it was written; null for a figure that was worked out and that nobody wrote. */
  readonly written: DraftCell | null
  readonly version: number
  readonly changedBy: number
  readonly changedAt: Date
}

/** What is written of a cell: its figure beside the text that it came from. */
export type NewCell = Omit<CellRow, 'version' | 'changedBy' | 'changedAt' | 'explanation'>

/** What a change of a draft writes: the cells that are new or differ from their rows, and the rows that go. */
export interface ChangedCells {
  readonly changed: readonly NewCell[]
  readonly gone: readonly CellRow[]
}

const all = statement<CellRow>(
  'return_cells',
  `select indicator_id as indicator, basis, status, amount, printed, numerator, denominator, derived, held,
     note, explanation, cell, nullif(written, 'null') as written, version,
     changed_by as "changedBy", changed_at as "changedAt"
   from outturn.return_cell where return_id = $1 and revision = $2 order by indicator_id, basis`,
)
// A cell's version rises when what was written changed, not when a check only saw it in another light.
const save = statement<{ changed: number }>(
  'save_cells',
  `with gone as (
     delete from outturn.return_cell c using unnest($7::text[], $8::text[]) as g(indicator, basis)
     where c.return_id = $1 and c.revision = $2 and c.indicator_id = g.indicator and c.basis = g.basis returning 1),
   saved as (
     insert into outturn.return_cell as c (return_id, council_id, revision, indicator_id, basis, status, amount,
       printed, numerator, denominator, derived, held, note, cell, written, changed_by, changed_at)
     select $1, $3, $2, n.indicator, n.basis, n.status, n.amount, n.printed, n.numerator, n.denominator,
       n.derived, n.held, n.note, n.cell, coalesce(n.written, 'null'), $5, $6
     from jsonb_to_recordset($4) as n(indicator text, basis text, status text, amount float8, printed text,
       numerator float8, denominator float8, derived boolean, held boolean, note text, cell text, written jsonb)
     on conflict (return_id, revision, indicator_id, basis) do update set
       status = excluded.status, amount = excluded.amount, printed = excluded.printed,
       numerator = excluded.numerator, denominator = excluded.denominator, derived = excluded.derived,
       held = excluded.held, note = excluded.note, cell = excluded.cell, written = excluded.written,
       version = c.version + (c.written is distinct from excluded.written)::int,
       changed_by = case when c.written is distinct from excluded.written then excluded.changed_by else c.changed_by end,
       changed_at = case when c.written is distinct from excluded.written then excluded.changed_at else c.changed_at end
     returning new.indicator_id, new.basis, new.version, new.written,
       old.written is distinct from new.written as differs),
   kept as (
     insert into outturn.return_cell_change (return_id, council_id, revision, indicator_id, basis, version, written,
       changed_by, changed_at)
     select $1, $3, $2, s.indicator_id, s.basis, s.version, s.written, $5, $6 from saved s
     where s.differs and s.written <> 'null' returning 1)
   select ((select count(*) from kept) + (select count(*) from gone))::int as changed`,
)
const explain = statement<unknown>(
  'explain_cell',
  `update outturn.return_cell set explanation = $5
   where return_id = $1 and revision = $2 and indicator_id = $3 and basis = $4`,
)
const copy = statement<unknown>(
  'copy_cells',
  `insert into outturn.return_cell (return_id, council_id, revision, indicator_id, basis, status, amount, printed,
     numerator, denominator, derived, held, note, explanation, cell, written, changed_by, changed_at)
   select return_id, council_id, $3, indicator_id, basis, status, amount, printed, numerator, denominator, derived,
     held, note, explanation, cell, written, changed_by, changed_at
   from outturn.return_cell where return_id = $1 and revision = $2`,
)

/** A cell as a page shows it: of what was written, the other rows of the file that name the same figure. */
export type ShownCell = Omit<CellRow, 'written'> & { readonly rivals: DraftCell['rivals'] | null }

const shown = statement<ShownCell>(
  'shown_cells',
  `select indicator_id as indicator, basis, status, amount, printed, numerator, denominator, derived, held,
     note, explanation, cell, nullif(written -> 'rivals', '[]') as rivals, version,
     changed_by as "changedBy", changed_at as "changedAt"
   from outturn.return_cell where return_id = $1 and revision = $2 order by indicator_id, basis`,
)

type OfRevision = Pick<Revision, 'id' | 'revision'>

export const readCells = (scope: ReadingScope, { id, revision }: OfRevision): Promise<CellRow[]> =>
  scope.rows(all, [id, revision])

export const readShownCells = (scope: ReadingScope, { id, revision }: OfRevision): Promise<ShownCell[]> =>
  scope.rows(shown, [id, revision])

/** Writes the cells that changed and takes those away that are gone, keeping each change. Answers how many. */
export async function saveCells(
  scope: WritingScope,
  { id, revision, councilId }: Revision,
  { changed, gone }: ChangedCells,
): Promise<number> {
  if (changed.length + gone.length === 0) return 0
  const values = [id, revision, councilId, JSON.stringify(changed), scope.who.personId, scope.now]
  const away = [gone.map(({ indicator }) => indicator), gone.map(({ basis }) => basis)]
  return (await scope.rows(save, [...values, ...away]))[0]?.changed ?? 0
}

export async function explainCell(
  scope: WritingScope,
  { id, revision }: OfRevision,
  { indicator, basis, explanation }: { indicator: string; basis: string; explanation: string },
): Promise<void> {
  await scope.rows(explain, [id, revision, indicator, basis, explanation])
}

/** Copies a revision's cells to the next one, which starts from what was signed off. */
export async function copyCells(
  scope: WritingScope,
  { id, revision }: OfRevision,
  next: number,
): Promise<void> {
  await scope.rows(copy, [id, revision, next])
}
