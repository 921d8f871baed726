import { type ReadingScope, statement } from '../../database/index.ts'

/** One council's figure of one period, the newest that the reader may see. */
export interface HistoryRow {
  readonly area_code: string
  readonly period: string
  readonly status: string
  readonly amount: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}

interface Of {
  readonly indicator: string
  readonly basis: string
  readonly areas: readonly string[]
}

const live = statement<HistoryRow>(
  'history_live',
  `select distinct on (o.council_id, o.period) o.area_code, o.period, o.status, o.amount, o.numerator, o.denominator
   from outturn.observation o
   where o.indicator_id = $1 and o.basis = $2 and o.area_code = any ($3) and o.released_at <= $4
     and o.council_id in (select id from outturn.council where area_code = any ($3))
   order by o.council_id, o.period, o.release_id desc`,
)

/** Every signed-off figure of some councils, of those that the reader may see; withdrawn ones left out. */
export async function readLiveHistory(
  scope: ReadingScope,
  of: Of & { readonly asOf: string },
): Promise<HistoryRow[]> {
  const rows = await scope.rows(live, [of.indicator, of.basis, of.areas, of.asOf])
  return rows.filter(({ status }) => status !== 'withdrawn')
}

export interface StandingRow {
  readonly area_code: string
  readonly name: string
  readonly period: string
  readonly rank: number | null
  readonly ranked: number
  readonly amount: number | null
}

const published = statement<StandingRow>(
  'history_published_ranks',
  `select s.area_code, a.name, s.period, s.rank::int, s.ranked::int, f.amount
   from outturn.published_standing s
   join outturn.published_figure f using (area_code, indicator_id, basis, period)
   join reference.area a on a.area_code = s.area_code
   where s.indicator_id = $1 and s.basis = $2 and s.area_code = any ($3)
   order by s.period`,
)

/** Published ranks in England of some councils, year by year, as they stand now. */
export const readPublishedRanksNow = (scope: ReadingScope, of: Of): Promise<StandingRow[]> =>
  scope.rows(published, [of.indicator, of.basis, of.areas])
