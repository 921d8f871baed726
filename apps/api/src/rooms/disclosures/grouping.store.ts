import type { JobScope } from '../../database/index.ts'
import { statement } from '../../database/index.ts'
import { groups } from '../comparators/index.ts'

/** A council that agreed to be counted in safe aggregates, over these indicators; null is every one. */
export interface Consent {
  readonly council: number
  readonly indicators: readonly string[] | null
}

const consents = statement<Consent>(
  'consents',
  `select council_id as council,
     case when not bool_or(indicators is null) then array_agg(distinct named.id) end as indicators
   from fence.in_force() left join lateral unnest(indicators) named (id) on true
   where shares = 'aggregates' group by council_id`,
)

export const readConsents = (scope: JobScope): Promise<Consent[]> => scope.rows(consents)

/** A group as one reader has it: its neighbours by a certain set, its region, or England. */
export interface Grouping {
  readonly reader: number
  readonly area: string
  readonly kind: 'neighbours' | 'region' | 'england'
  /** The neighbour set, the region's code, or England's. */
  readonly code: string
  readonly of: number
  readonly councils: readonly number[]
}

const groupings = statement<Grouping>(
  'groupings',
  `with ${groups('select id from outturn.council')}
   select g.owner as reader, s.area_code as area, g.kind, g.of, array_agg(g.other order by g.other) as councils,
     case g.kind when 'neighbours' then s.set_id when 'region' then s.region_code else 'E92000001' end as code
   from groups g join sets s on s.owner = g.owner where g.other is not null
   group by g.owner, s.area_code, g.kind, g.of, s.set_id, s.region_code
   having array_agg(g.other) && $1::int[]`,
)

/** Every group of every council that has one of these councils in it. */
export const readGroupings = (scope: JobScope, touched: readonly number[]): Promise<Grouping[]> =>
  scope.rows(groupings, [touched])

/** Whose figures a reader knows by agreement today; null is every indicator. */
export interface Known {
  readonly reader: number
  readonly council: number
  readonly indicators: readonly string[] | null
}

const known = statement<Known>(
  'known_today',
  'select owner as reader, other as council, indicators from fence.sharing()',
)

export const readKnown = (scope: JobScope): Promise<Known[]> => scope.rows(known)

// Accepted by both, and begins on a later day.
const coming = statement<Known>(
  'known_later',
  `select ours.council_id as reader, theirs.council_id as council, v.indicators
   from outturn.agreement_version v
   join (outturn.agreement_acceptance ours join outturn.agreement_member our_stay
     using (agreement_id, council_id, joined_at)) using (agreement_id, version)
   join (outturn.agreement_acceptance theirs join outturn.agreement_member their_stay
     using (agreement_id, council_id, joined_at)) using (agreement_id, version)
   where v.shares = 'figures' and v.starts_on > current_date and coalesce(v.ends_on, 'infinity') >= v.starts_on
     and our_stay.left_at is null and their_stay.left_at is null and ours.council_id <> theirs.council_id`,
)

/** Whose figures a reader will know by agreement; what was released up to then will be open on its first day. */
export const readComing = (scope: JobScope): Promise<Known[]> => scope.rows(coming)

/** Releases of others that a reader may read though nothing is shared today: they were shared once. */
export interface Remembered {
  readonly reader: number
  readonly release: number
  readonly indicator: string
}

const former = statement<{ reader: number; council: number }>(
  'former_pairs',
  `select distinct ours.council_id as reader, theirs.council_id as council
   from outturn.agreement_acceptance ours
   join outturn.agreement_acceptance theirs using (agreement_id, version)
   where theirs.council_id <> ours.council_id and not exists (select from fence.sharing() s
     where s.owner = ours.council_id and s.other = theirs.council_id and s.indicators is null)`,
)
const asReader = statement<unknown>('look_as_reader', `select set_config('app.council_id', $1, true)`)
const remembered = statement<Remembered>(
  'remembered_releases',
  `select $1::int as reader, o.release_id as release, o.indicator_id as indicator from outturn.observation o
   where o.council_id = any($2) and o.period = any($3) and fence.was_shared(o.council_id, o.indicator_id, o.released_at)
   group by o.release_id, o.indicator_id`,
)

/** What readers still know of councils that no longer share everything with them, as the fence itself says. */
export async function readRemembered(scope: JobScope, periods: readonly string[]): Promise<Remembered[]> {
  const pairs = Map.groupBy(await scope.rows(former), ({ reader }) => reader)
  const found: Remembered[] = []
  for (const [reader, others] of pairs) {
    await scope.rows(asReader, [String(reader)])
    const councils = others.map(({ council }) => council)
    found.push(...(await scope.rows(remembered, [reader, councils, periods])))
  }
  if (pairs.size > 0) await scope.rows(asReader, [''])
  return found
}
