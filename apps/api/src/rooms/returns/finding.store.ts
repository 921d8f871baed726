import type { FindingSeverity } from '@outturn/returns'
import { type ReadingScope, statement, type WritingScope } from '../../database/index.ts'
import type { Revision } from './return.store.ts'

export interface FindingRow {
  readonly id: number
  readonly code: string
  readonly severity: FindingSeverity
  readonly state: 'open' | 'mended' | 'explained'
  readonly source: 'file' | 'draft'
  readonly blocks: boolean
  readonly sheet: string | null
  readonly row: number | null
  readonly column: string | null
  readonly indicator: string | null
  readonly basis: string | null
  readonly part: string | null
  readonly seen: string
  readonly remedy: string
  readonly explanation: string | null
}

export type NewFinding = Omit<FindingRow, 'id' | 'explanation'>

const all = statement<FindingRow>(
  'return_findings',
  `select id, code, severity, state, source, blocks, sheet, "row", "column", indicator_id as indicator, basis, part,
     seen, remedy, explanation
   from outturn.finding where return_id = $1 and revision = $2
   order by case severity when 'mend' then 1 when 'held' then 2 else 3 end, id`,
)
const add = statement<unknown>(
  'add_findings',
  `insert into outturn.finding (council_id, return_id, revision, code, severity, state, source, blocks, sheet, "row",
     "column", indicator_id, basis, part, seen, remedy)
   select $1, $2, $3, n.code, n.severity, n.state, n.source, n.blocks, n.sheet, n."row", n."column", n.indicator,
     n.basis, n.part, n.seen, n.remedy
   from jsonb_to_recordset($4) as n(code text, severity text, state text, source text, blocks boolean, sheet text,
     "row" int, "column" text, indicator text, basis text, part text, seen text, remedy text)`,
)
const restate = statement<unknown>(
  'restate_findings',
  `update outturn.finding f set state = n.state, severity = n.severity, seen = n.seen, remedy = n.remedy,
     explanation = case when n.state = 'open' then null else f.explanation end
   from jsonb_to_recordset($1) as n(id int, state text, severity text, seen text, remedy text) where f.id = n.id`,
)
const answer = statement<unknown>(
  'answer_findings',
  `update outturn.finding set state = 'explained', explanation = $2, answered_by = $3, answered_at = $4
   where id = any($1)`,
)

export type Restated = Pick<FindingRow, 'id' | 'state' | 'severity' | 'seen' | 'remedy'>

/** Every finding of a revision, mended ones too, the most pressing first. */
export const readFindings = (
  scope: ReadingScope,
  { id, revision }: Pick<Revision, 'id' | 'revision'>,
): Promise<FindingRow[]> => scope.rows(all, [id, revision])

export async function addFindings(
  scope: WritingScope,
  { id, revision, councilId }: Revision,
  findings: readonly NewFinding[],
): Promise<void> {
  if (findings.length > 0) await scope.rows(add, [councilId, id, revision, JSON.stringify(findings)])
}

/** Writes how findings stand now. One that is open again loses its explanation, which was of another figure. */
export async function restateFindings(scope: WritingScope, findings: readonly Restated[]): Promise<void> {
  if (findings.length > 0) await scope.rows(restate, [JSON.stringify(findings)])
}

export async function answerFindings(scope: WritingScope, ids: readonly number[], explanation: string) {
  await scope.rows(answer, [ids, explanation, scope.who.personId, scope.now])
}
