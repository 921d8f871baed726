import { type ReadingScope, statement } from '../../database/index.ts'

/** One published column in short: its ends, cut points, sum and count. */
export interface SpreadRow {
  readonly indicator: string
  readonly basis: string
  readonly period: string
  readonly counted: number
  readonly sum: number
  readonly min: number
  readonly q1: number
  readonly q2: number
  readonly q3: number
  readonly max: number
}

/**
 * A standing is kept only of councils that stood in the period, so regions and former councils are not in it. The
 * few columns of the periods come first: each then reads its own figures, instead of all of them being read.
 */
const spreads = statement<SpreadRow>(
  'published_spreads',
  `select f.indicator_id as indicator, f.basis, f.period, count(*)::int as counted, sum(f.amount) as sum,
     min(f.amount) as min, c.q1, c.q2, c.q3, max(f.amount) as max
   from outturn.published_cut c
   join outturn.published_figure f using (indicator_id, basis, period)
   join outturn.published_standing s using (area_code, indicator_id, basis, period)
   where c.period = any ($1) and f.amount is not null and c.q1 is not null
   group by f.indicator_id, f.basis, f.period, c.q1, c.q2, c.q3
   order by 1, 2, 3`,
)

/** How England's councils spread over every indicator, basis and one of these periods. */
export const readSpreads = (scope: ReadingScope, periods: readonly string[]): Promise<SpreadRow[]> =>
  scope.rows(spreads, [periods])

export interface PopulationRow {
  readonly area_code: string
  readonly year: number
  readonly aged_0_17: number
}

const populations = statement<PopulationRow>(
  'child_populations',
  `select distinct on (area_code) area_code, year::int, aged_0_17 from reference.population
   where year <= $1 order by area_code, year desc`,
)

/** Each area's newest estimate up to a year. */
export const readChildPopulations = (scope: ReadingScope, newest: number): Promise<PopulationRow[]> =>
  scope.rows(populations, [newest])
