import { type ReadingScope, statement } from '../../database/index.ts'

interface Of {
  readonly council: number
  readonly indicator: string
  readonly basis: string
  readonly period: string
}

export interface FindingRow {
  readonly id: number
  readonly code: string
  readonly severity: string
  readonly state: string
  readonly sheet: string | null
  readonly row: number | null
  readonly column: string | null
  readonly indicator: string | null
  readonly basis: string | null
  readonly seen: string
  readonly remedy: string
  readonly explanation: string | null
}

const findings = statement<FindingRow>(
  'figure_findings',
  `select f.id, f.code, f.severity, f.state, f.sheet, f."row", f."column", f.indicator_id as indicator, f.basis,
     f.seen, f.remedy, f.explanation
   from outturn.finding f join outturn.return r on r.id = f.return_id
   where r.council_id = $1 and r.period = $4 and f.indicator_id = $2 and f.basis = $3
     and f.revision = (select max(revision) from outturn.return_revision v where v.return_id = r.id)
   order by f.id`,
)

/** What was found on one figure of a return; only its own council sees it. */
export const readFigureFindings = (scope: ReadingScope, of: Of): Promise<FindingRow[]> =>
  scope.rows(findings, [of.council, of.indicator, of.basis, of.period])

const comments = statement<{ kind: string; text: string; person_id: number; at: Date }>(
  'figure_comments',
  `select kind, text, person_id, at from outturn.commentary
   where council_id = $1 and indicator_id = $2 and basis = $3 and period = $4 order by id`,
)

export const readFigureComments = (scope: ReadingScope, of: Of) =>
  scope.rows(comments, [of.council, of.indicator, of.basis, of.period])

const files = statement<{ return_id: number; name: string }>(
  'figure_files',
  `select distinct on (return_id) return_id, name from outturn.return_file
   where return_id = any ($1) order by return_id, id desc`,
)

/** The newest file of each return; only its own council sees it. */
export const readFileNames = async (
  scope: ReadingScope,
  returns: readonly number[],
): Promise<ReadonlyMap<number, string>> =>
  new Map((await scope.rows(files, [returns])).map((file) => [file.return_id, file.name]))
