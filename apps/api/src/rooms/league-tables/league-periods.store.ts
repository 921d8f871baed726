import { type ReadingScope, statement } from '../../database/index.ts'
import { reportedPeriods } from '../observations/index.ts'

/** Periods as they are kept: runs of live ones by their kind, and single ones. */
export interface KeptPeriods {
  readonly runs: readonly { readonly kind: string; readonly places: string }[] | null
  readonly single: readonly string[] | null
}

// Of councils that shared the indicator with the reader once and no longer do, what was shared then: from their
// releases.
const shared = `select array(
     select c from unnest((select fence.partly_open_councils())::int[]) c
     where c <> all ((select fence.open_councils())::int[]) and not fence.was_shared(c, $1, now()))`

/** Periods of which the reader may see a signed-off figure ($1 indicator, $2 basis), as `runs` and `single`. */
export const livePeriods = `select (
     select json_agg(json_build_object('kind', k.kind, 'places', k.places)) from (
       select kind, range_agg(places) as places from outturn.reported
       where indicator_id = $1 and basis = $2 group by kind) k) as runs, (
     select json_agg(r.period) from (
       select period, array_agg(distinct council_id) as councils from outturn.release
       where council_id = any ((${shared})::int[]) group by period) r
     where exists (select from outturn.observation o where o.indicator_id = $1 and o.basis = $2
       and o.period = r.period and o.council_id = any (r.councils))) as single`

/** Published periods of an indicator. */
export const publishedPeriods = `select null::json as runs, (
     select json_agg(period) from outturn.published_cut where indicator_id = $1 and basis = $2) as single`

const statements = {
  live: statement<KeptPeriods>('league_live_periods', livePeriods),
  published: statement<KeptPeriods>('league_published_periods', publishedPeriods),
}

/** All periods of an indicator that the reader may see, newest first within each kind. */
export async function readPeriods(
  scope: ReadingScope,
  kind: 'live' | 'published',
  of: { readonly indicator: string; readonly basis: string },
): Promise<string[]> {
  const [kept] = await scope.rows(statements[kind], [of.indicator, of.basis])
  return kept ? newestFirst(kept) : []
}

/** The codes of kept periods, newest first within each kind. */
export function newestFirst({ runs, single }: KeptPeriods): string[] {
  const reported = (runs ?? []).flatMap(({ kind, places }) => reportedPeriods(kind, places))
  return [...new Set([...reported, ...(single ?? [])])].sort((a, b) => (a < b ? 1 : -1))
}
