import { type DoorScope, type ReadingScope, statement, type WritingScope } from '../database/index.ts'

const insert = statement<unknown>(
  'add_audit',
  `insert into outturn.audit (person_id, council_id, action, subject, detail, correlation_id)
   values ($1, $2, $3, $4, $5, $6)`,
)

export interface Deed {
  /** What was done: `return.submit`, `session.start`. */
  readonly action: string
  /** What it was done to: `FY2023-Q2 revision 1`. Never a figure, never a password. */
  readonly subject: string
  readonly detail?: Readonly<Record<string, unknown>>
}

/** Writes a deed into the trail, in the same transaction as the deed itself. */
export async function audit(scope: WritingScope | DoorScope, { action, subject, detail = {} }: Deed) {
  const { personId, councilId } = scope.who
  await scope.rows(insert, [personId, councilId, action, subject, detail, scope.correlationId])
}

export interface AuditRow {
  readonly id: number
  readonly at: Date
  readonly person_id: number | null
  readonly council: string | null
  readonly action: string
  readonly subject: string
  readonly detail: string
}

const page = statement<AuditRow>(
  'audit_page',
  `select a.id::int, a.at, a.person_id, c.name as council, a.action, a.subject, a.detail::text
   from outturn.audit a left join outturn.council c on c.id = a.council_id
   where $1::text is null or a.action = $1 or a.action like $1 || '.%'
   order by a.id desc offset $2 limit $3`,
)
const count = statement<{ total: number }>(
  'audit_count',
  `select count(*)::int as total from outturn.audit
   where $1::text is null or action = $1 or action like $1 || '.%'`,
)

export async function readTrail(
  scope: ReadingScope,
  wanted: { readonly action: string | null; readonly from: number; readonly limit: number },
): Promise<{ entries: AuditRow[]; total: number }> {
  const entries = await scope.rows(page, [wanted.action, wanted.from, wanted.limit])
  return { entries, total: (await scope.rows(count, [wanted.action]))[0]?.total ?? 0 }
}
