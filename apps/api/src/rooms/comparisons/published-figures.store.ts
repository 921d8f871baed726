import { type ReadingScope, statement } from '../../database/index.ts'

/** One published figure of an area and how it stands; neighbours are those of the set asked for. */
export interface PublishedFigure {
  readonly indicator: string
  readonly basis: string
  readonly period: string
  readonly status: string
  readonly amount: number | null
  readonly printed: string | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly rank: number | null
  readonly ranked: number | null
  readonly band: string | null
  readonly median: number | null
  readonly mean: number | null
  readonly counted: number | null
  readonly region: number | null
  readonly england: number | null
}

/** In one JSON text: wide rows cost more to take apart one by one than to read at once. */
const ofArea = statement<{ figures: PublishedFigure[] | null }>(
  'published_of_area',
  `select json_agg(json_build_object('indicator', f.indicator_id, 'basis', f.basis, 'period', f.period,
     'status', f.status, 'amount', f.amount, 'printed', f.printed, 'numerator', f.numerator,
     'denominator', f.denominator, 'rank', s.rank, 'ranked', s.ranked, 'band', s.band,
     'median', n.median, 'mean', n.mean, 'counted', n.counted,
     'region', s.region_amount, 'england', s.england_amount)) as figures
   from outturn.published_figure f
   left join outturn.published_standing s using (area_code, indicator_id, basis, period)
   left join outturn.published_neighbours n on n.set_id = $3 and n.area_code = f.area_code
     and n.indicator_id = f.indicator_id and n.basis = f.basis and n.period = f.period
   where f.area_code = $1 and f.period = any ($2)`,
)

interface OfArea {
  readonly periods: readonly string[]
  readonly neighbourSet: string
}

/** An area's published figures in some periods, with region, England and the neighbours of a set, as they stand now. */
export async function readPublishedNow(
  scope: ReadingScope,
  area: string,
  of: OfArea,
): Promise<PublishedFigure[]> {
  const rows = await scope.rows(ofArea, [area, of.periods, of.neighbourSet])
  return rows[0]?.figures ?? []
}

const periodsOfArea = statement<{ period: string }>(
  'published_periods_of_area',
  `select distinct period from outturn.published_figure where area_code = $1 and status = 'measured'`,
)

export async function readPublishedPeriodsOfArea(scope: ReadingScope, area: string): Promise<string[]> {
  return (await scope.rows(periodsOfArea, [area])).map(({ period }) => period)
}
