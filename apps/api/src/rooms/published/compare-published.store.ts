import { type ReadingScope, statement } from '../../database/index.ts'

/** Which column to compare: a published measure's indicator, basis, period, and the period before it. */
export interface ComparedColumn {
  readonly indicator: string
  readonly basis: string
  readonly period: string
  readonly previous: string
}

export interface ComparedFigure {
  readonly indicator_id: string
  readonly basis: string
  readonly area_code: string
  readonly name: string
  readonly status: string | null
  readonly amount: number | null
  readonly previous: number | null
  readonly mean: number | null
  readonly median: number | null
  readonly counted: number | null
  readonly region: number | null
  readonly england: number | null
  readonly rank: number | null
  readonly band: string | null
}

const compared = statement<ComparedFigure>(
  'compare_published',
  `select c.indicator_id, c.basis, a.area_code, a.name, f.status, f.amount, p.amount as previous, n.mean, n.median,
     n.counted::int, s.region_amount as region, s.england_amount as england, s.rank::int, s.band
   from unnest($1::text[], $2::text[], $3::text[], $4::text[]) as c (indicator_id, basis, period, previous)
   join outturn.published_standing s
     on s.indicator_id = c.indicator_id and s.basis = c.basis and s.period = c.period
   join reference.area a on a.area_code = s.area_code
   left join outturn.published_figure f on f.indicator_id = c.indicator_id and f.basis = c.basis
     and f.period = c.period and f.area_code = s.area_code
   left join outturn.published_figure p on p.indicator_id = c.indicator_id and p.basis = c.basis
     and p.period = c.previous and p.area_code = s.area_code
   left join outturn.published_neighbours n on n.set_id = $5 and n.area_code = s.area_code
     and n.indicator_id = c.indicator_id and n.basis = c.basis and n.period = c.period
   where $6::text is null or s.area_code = $6
   order by c.indicator_id, c.basis, a.area_code`,
)

/** Published figures of some columns beside their comparators, with the neighbours of a set; of one area, or all. */
export const readCompared = (
  scope: ReadingScope,
  columns: readonly ComparedColumn[],
  { set, area }: { readonly set: string; readonly area: string | null },
): Promise<ComparedFigure[]> =>
  scope.rows(compared, [
    columns.map(({ indicator }) => indicator),
    columns.map(({ basis }) => basis),
    columns.map(({ period }) => period),
    columns.map(({ previous }) => previous),
    set,
    area,
  ])

const sizes = statement<{ indicator_id: string; basis: string; size: number }>(
  'compared_sizes',
  `select s.indicator_id, s.basis, count(*)::int as size
   from unnest($1::text[], $2::text[], $3::text[]) as c (indicator_id, basis, period)
   join outturn.published_standing s
     on s.indicator_id = c.indicator_id and s.basis = c.basis and s.period = c.period
   where $4::text is null or s.area_code = $4
   group by s.indicator_id, s.basis`,
)

/** How many figures each of some columns has, by `indicator basis`; of one area, or of all. */
export async function readComparedSizes(
  scope: ReadingScope,
  columns: readonly ComparedColumn[],
  area: string | null,
): Promise<ReadonlyMap<string, number>> {
  const rows = await scope.rows(sizes, [
    columns.map(({ indicator }) => indicator),
    columns.map(({ basis }) => basis),
    columns.map(({ period }) => period),
    area,
  ])
  return new Map(rows.map(({ indicator_id, basis, size }) => [`${indicator_id} ${basis}`, size]))
}

const periods = statement<{ indicator_id: string; basis: string; period: string }>(
  'compared_periods',
  'select indicator_id, basis, period from outturn.published_cut where ranked > 0',
)

/** Every period in which a council has a figure, of every published column. */
export const readComparedPeriods = (scope: ReadingScope) => scope.rows(periods)
