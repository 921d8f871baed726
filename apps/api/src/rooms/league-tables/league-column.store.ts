import { type ReadingScope, statement } from '../../database/index.ts'

/** One council's figure in a league table, as the store has it. */
export interface LeagueFigure {
  readonly area_code: string
  readonly status: string
  readonly amount: number | null
  readonly printed: string | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly england_rank: number | null
}

interface Of {
  readonly indicator: string
  readonly basis: string
  readonly period: string
}

const published = statement<LeagueFigure>(
  'league_published',
  `select f.area_code, f.status, f.amount, f.printed, f.numerator, f.denominator, s.rank as england_rank
   from outturn.published_figure f
   left join outturn.published_standing s using (area_code, indicator_id, basis, period)
   where f.indicator_id = $1 and f.basis = $2 and f.period = $3`,
)

/** Every area's published figure of one indicator, basis and period. */
export const readPublishedColumn = (scope: ReadingScope, of: Of): Promise<LeagueFigure[]> =>
  scope.rows(published, [of.indicator, of.basis, of.period])

const live = statement<LeagueFigure>(
  'league_live',
  `select distinct on (council_id) area_code, status, amount, printed, numerator, denominator,
     null::smallint as england_rank
   from outturn.observation
   where indicator_id = $1 and basis = $2 and period = $3
   order by council_id, release_id desc`,
)

/** The newest signed-off figure of every council whose figures the reader may see. */
export const readLiveColumn = (scope: ReadingScope, of: Of): Promise<LeagueFigure[]> =>
  scope.rows(live, [of.indicator, of.basis, of.period])

const cuts = statement<{ q1: number; q2: number; q3: number }>(
  'league_cuts',
  'select q1, q2, q3 from outturn.published_cut where indicator_id = $1 and basis = $2 and period = $3 and q1 is not null',
)

export async function readCuts(scope: ReadingScope, of: Of) {
  return (await scope.rows(cuts, [of.indicator, of.basis, of.period]))[0] ?? null
}

const publishedPeriods = statement<{ period: string }>(
  'league_published_periods',
  'select period from outturn.published_cut where indicator_id = $1 and basis = $2 order by period desc',
)

/** Published periods of an indicator, newest first. */
export const readPublishedPeriods = async (scope: ReadingScope, indicator: string, basis: string) =>
  (await scope.rows(publishedPeriods, [indicator, basis])).map(({ period }) => period)

/**
 * From the releases that the reader may see, which are few, to one look at the figures for each period: going
 * through the figures themselves would read every council's rows, only to find most of them fenced.
 */
const livePeriods = statement<{ period: string }>(
  'league_live_periods',
  `select r.period from (
     select period, array_agg(distinct council_id) as councils from outturn.release group by period) r
   where exists (select from outturn.observation o where o.indicator_id = $1 and o.basis = $2
     and o.period = r.period and o.council_id = any (r.councils))
   order by r.period desc`,
)

/** Periods of which the reader may see a signed-off figure, newest first within each kind of period. */
export const readLivePeriods = async (scope: ReadingScope, indicator: string, basis: string) =>
  (await scope.rows(livePeriods, [indicator, basis])).map(({ period }) => period)
