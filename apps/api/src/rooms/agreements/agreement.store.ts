import { type ReadingScope, statement } from '../../database/index.ts'

export interface AgreementRow {
  readonly id: number
  readonly name: string
  readonly kind: string
  readonly shares: string
  readonly startsOn: string
  readonly endsOn: string | null
  readonly demonstration: boolean
}
export interface MemberRow {
  readonly agreement_id: number
  readonly council_id: number
  readonly joined_at: Date
  readonly left_at: Date | null
}

const columns = `a.id, a.name, a.kind, a.shares, a.starts_on as "startsOn", a.ends_on as "endsOn", a.demonstration`

// A council sees the agreements it is or was in, a regional lead the one it leads, an administrator all.
const visible = statement<AgreementRow>(
  'agreements',
  `select ${columns} from outturn.agreement a
   where fence.role() = 'administrator' or a.id = fence.agreement_id()
     or exists (select from outturn.agreement_member m
       where m.agreement_id = a.id and m.council_id = fence.council_id())
   order by a.name`,
)
const byId = statement<AgreementRow>(
  'agreements_by_id',
  `select ${columns} from outturn.agreement a where a.id = any($1)`,
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
