import { type ReadingScope, statement } from '../../database/index.ts'

/** What is shared, for how long and to what end. */
export interface TermsRow {
  readonly version: number
  readonly shares: string
  readonly purpose: string
  readonly topics: string[] | null
  readonly indicators: string[] | null
  readonly startsOn: string
  readonly endsOn: string | null
}
export interface AgreementRow extends TermsRow {
  readonly id: number
  readonly name: string
  readonly kind: string
  readonly demonstration: boolean
  /** Members that accepted the version shown and are in it. */
  readonly accepted: number
}
export interface MemberRow {
  readonly agreement_id: number
  readonly council_id: number
  readonly joined_at: Date
  readonly left_at: Date | null
}

/** The terms that an agreement is shown with: those in force today, else the next to begin, else the last. */
const terms = `join lateral (
     select t.* from outturn.agreement_version t where t.agreement_id = a.id
     order by (t.starts_on <= current_date and coalesce(t.ends_on, 'infinity') >= current_date) desc,
       (t.starts_on > current_date and coalesce(t.ends_on, 'infinity') >= t.starts_on) desc, t.version desc
     limit 1) v on true`

const columns = `a.id, a.name, a.kind, a.demonstration, v.version::int, v.shares, v.purpose, v.topics, v.indicators,
  v.starts_on as "startsOn", v.ends_on as "endsOn",
  (select count(*)::int from outturn.agreement_acceptance c
   join outturn.agreement_member m using (agreement_id, council_id, joined_at)
   where c.agreement_id = a.id and c.version = v.version and m.left_at is null) as accepted`

// A council sees the agreements it is asked to join, is in or was in, a regional lead the one it leads, an administrator all.
const visible = statement<AgreementRow>(
  'agreements',
  `select ${columns} from outturn.agreement a ${terms}
   where fence.role() = 'administrator' or a.id = any (fence.own_agreements())
   order by a.name`,
)
const byId = statement<AgreementRow>(
  'agreements_by_id',
  `select ${columns} from outturn.agreement a ${terms} where a.id = any($1)`,
)
const members = statement<MemberRow>(
  'agreement_members',
  `select m.agreement_id, m.council_id, m.joined_at, m.left_at
   from outturn.agreement_member m join outturn.council c on c.id = m.council_id
   where m.agreement_id = any($1) order by c.name, m.joined_at`,
)

export const readAgreements = (scope: ReadingScope): Promise<AgreementRow[]> => scope.rows(visible)

export async function agreementsById(
  scope: ReadingScope,
  ids: readonly (number | null)[],
): Promise<Map<number, AgreementRow>> {
  const wanted = [...new Set(ids.filter((id): id is number => id !== null))]
  if (wanted.length === 0) return new Map()
  return new Map((await scope.rows(byId, [wanted])).map((agreement) => [agreement.id, agreement]))
}

export const readMembers = (scope: ReadingScope, agreements: readonly number[]): Promise<MemberRow[]> =>
  scope.rows(members, [agreements])
