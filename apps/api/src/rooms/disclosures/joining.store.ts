import type { JobScope } from '../../database/index.ts'
import { statement } from '../../database/index.ts'

/** A council that is about to accept a version of an agreement. */
export interface Joining {
  readonly agreement: number
  readonly version: number
  readonly council: number
}

export interface JoiningTerms {
  readonly shares: 'figures' | 'aggregates'
  /** Null is every indicator. */
  readonly indicators: readonly string[] | null
  /** Who accepted the version already and has not left. */
  readonly members: readonly number[]
}

const terms = statement<JoiningTerms>(
  'joining_terms',
  `select v.shares, v.indicators, array(
     select a.council_id from outturn.agreement_acceptance a
     join outturn.agreement_member m using (agreement_id, council_id, joined_at)
     where a.agreement_id = v.agreement_id and a.version = v.version and m.left_at is null and a.council_id <> $3)
     as members
   from outturn.agreement_version v where v.agreement_id = $1 and v.version = $2`,
)

export const readJoiningTerms = async (scope: JobScope, of: Joining): Promise<JoiningTerms | null> =>
  (await scope.rows(terms, [of.agreement, of.version, of.council]))[0] ?? null

const areas = statement<{ id: number; area: string }>(
  'areas_of_councils',
  'select id, area_code as area from outturn.council where id = any ($1)',
)

/** The area codes of councils, by id. */
export const readAreasOf = async (
  scope: JobScope,
  councils: readonly number[],
): Promise<Map<number, string>> =>
  new Map((await scope.rows(areas, [councils])).map(({ id, area }) => [id, area]))
