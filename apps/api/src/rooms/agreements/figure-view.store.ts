import { type ReadingScope, statement } from '../../database/index.ts'

export interface ViewRow {
  readonly id: number
  readonly at: Date
  readonly council: string | null
  readonly role: string
  readonly person_id: number
  readonly seen: readonly string[]
  readonly agreements: readonly string[]
  readonly page: string
  readonly indicator: string | null
  readonly period: string | null
}

// A council whose figures were seen reads of itself alone: whose else were on the page is not its affair.
const where = `where ($1::int is null or $1 = any (w.agreements))
  and (not $2::boolean or (select fence.council_id()) = any (w.seen))`

const page = statement<ViewRow>(
  'figure_views',
  `select w.id::int, w.at, c.name as council, w.role, w.person_id, w.page, w.indicator_id as indicator, w.period,
     (select array_agg(s.name order by s.name) from outturn.council s where s.id = any (w.seen)
       and (fence.role() = 'administrator' or w.council_id = fence.council_id() or s.id = fence.council_id())) as seen,
     coalesce((select array_agg(a.name order by a.name) from outturn.agreement a where a.id = any (w.agreements)
       and (fence.role() = 'administrator' or a.id = any (fence.own_agreements()))), '{}') as agreements
   from outturn.figure_view w left join outturn.council c on c.id = w.council_id
   ${where} order by w.id desc offset $3 limit $4`,
)
const count = statement<{ total: number }>(
  'figure_views_count',
  `select count(*)::int as total from outturn.figure_view w ${where}`,
)

export interface AskedViews {
  readonly agreement: number | null
  /** `ours`: views of the asker's own council's figures; `all`: also what its own people looked at. */
  readonly of: 'ours' | 'all'
  readonly from: number
}

/** Views that the asker may read, newest first. */
export async function readViews(
  scope: ReadingScope,
  { agreement, of, from }: AskedViews,
  limit: number,
): Promise<{ rows: ViewRow[]; total: number }> {
  const which = [agreement, of === 'ours']
  return {
    rows: await scope.rows(page, [...which, from, limit]),
    total: (await scope.rows(count, which))[0]?.total ?? 0,
  }
}
