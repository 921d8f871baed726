import { type ReadingScope, statement } from '../../database/index.ts'
import type { ReportedRuns, Wanted } from './wanted-tables.ts'

const reported = statement<ReportedRuns>(
  'reported_runs',
  `select indicator_id, basis, kind, range_agg(places)::text as places from outturn.reported
   group by indicator_id, basis, kind order by indicator_id, basis`,
)

/** Everything that is reported among the councils whose figures are open to the reader. */
export const readReported = (scope: ReadingScope): Promise<ReportedRuns[]> => scope.rows(reported)

const latest = statement<{ period: string }>(
  'latest_releases',
  `select distinct period from (select period from outturn.release order by id desc limit $1) l`,
)

/** The periods of so many of the latest sign-offs and withdrawals that the reader may see. */
export const readLatestPeriods = async (scope: ReadingScope, count: number): Promise<string[]> =>
  (await scope.rows(latest, [count])).map(({ period }) => period)

const published = statement<Wanted>(
  'newest_published',
  `select indicator_id as indicator, basis, max(period) as period from outturn.published_cut group by 1, 2`,
)

/** The newest period of everything published. */
export const readPublished = (scope: ReadingScope): Promise<Wanted[]> => scope.rows(published)

const regions = statement<{ code: string }>(
  'published_regions',
  `select area_code as code from reference.area where kind = 'region' and not demonstration`,
)

/** England and its regions, as groups. */
export const readPublicGroups = async (scope: ReadingScope): Promise<string[]> => [
  'england',
  ...(await scope.rows(regions)).map(({ code }) => code),
]
