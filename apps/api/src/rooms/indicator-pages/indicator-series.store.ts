import { type ReadingScope, statement } from '../../database/index.ts'

/** One dated figure of one indicator and basis. */
export interface DatedRow {
  readonly area_code: string
  readonly period: string
  readonly status: string
  readonly amount: number | null
  readonly printed: string | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly derived: boolean
  readonly revision: number | null
  readonly cell: string | null
  readonly return_id: number | null
  readonly recorded_at: Date
}

interface Of {
  readonly indicator: string
  readonly basis: string
}

const own = statement<DatedRow>(
  'indicator_own',
  `select distinct on (o.period) o.area_code, o.period, o.status, o.amount, o.printed, o.numerator, o.denominator,
     o.derived, o.revision::int, o.cell, r.return_id, o.released_at as recorded_at
   from outturn.observation o join outturn.release r on r.id = o.release_id
   where o.indicator_id = $1 and o.basis = $2 and o.council_id = $3 and o.period = any ($4) and o.released_at <= $5
   order by o.period, o.release_id desc`,
)

/** A council's own figures of one indicator in some periods, as they stood at a moment; withdrawn ones left out. */
export async function readOwnSeries(
  scope: ReadingScope,
  of: Of & { readonly council: number; readonly periods: readonly string[]; readonly asOf: string },
): Promise<DatedRow[]> {
  const rows = await scope.rows(own, [of.indicator, of.basis, of.council, of.periods, of.asOf])
  return rows.filter(({ status }) => status !== 'withdrawn')
}

const ownBases = statement<{ basis: string }>(
  'indicator_own_bases',
  `select distinct basis from outturn.observation
   where council_id = $1 and indicator_id = $2 and period = any ($3) and status <> 'withdrawn'`,
)

/** In which bases a council reports an indicator. */
export const readOwnBases = async (
  scope: ReadingScope,
  council: number,
  of: { readonly indicator: string; readonly periods: readonly string[] },
): Promise<string[]> =>
  (await scope.rows(ownBases, [council, of.indicator, of.periods])).map(({ basis }) => basis)

const published = statement<DatedRow>(
  'indicator_published',
  `select f.area_code, f.period, f.status, f.amount, f.printed, f.numerator, f.denominator, false as derived,
     null::int as revision, d.name as cell, null::int as return_id, v.loaded_at as recorded_at
   from outturn.published_figure f
   join outturn.published_vintage v on v.id = f.vintage_id
   join reference.dataset d on d.id = v.dataset_id
   where f.indicator_id = $1 and f.basis = $2 and f.area_code = any ($3)
   order by f.period`,
)

/** Every published year of one indicator for some areas, as it stands now. */
export const readPublishedSeriesNow = (
  scope: ReadingScope,
  of: Of & { readonly areas: readonly string[] },
): Promise<DatedRow[]> => scope.rows(published, [of.indicator, of.basis, of.areas])

export interface NeighbourYear {
  readonly period: string
  readonly mean: number | null
  readonly median: number | null
  readonly counted: number
}

const neighbourYears = statement<NeighbourYear>(
  'indicator_neighbour_years',
  `select period, mean, median, counted::int from outturn.published_neighbours
   where indicator_id = $1 and basis = $2 and area_code = $3 and set_id = $4 order by period`,
)

/** Published mean and median of an area's neighbours, year by year, as they stand now. */
export const readNeighbourYearsNow = (
  scope: ReadingScope,
  of: Of & { readonly area: string; readonly set: string },
): Promise<NeighbourYear[]> => scope.rows(neighbourYears, [of.indicator, of.basis, of.area, of.set])

export interface StandingRow {
  readonly rank: number | null
  readonly ranked: number
  readonly band: string | null
  readonly q1: number | null
  readonly q2: number | null
  readonly q3: number | null
}

const standing = statement<StandingRow>(
  'indicator_standing',
  `select s.rank::int, s.ranked::int, s.band, c.q1, c.q2, c.q3
   from outturn.published_standing s
   join outturn.published_cut c using (indicator_id, basis, period)
   where s.area_code = $1 and s.indicator_id = $2 and s.basis = $3 and s.period = $4`,
)

export const readStandingNow = async (
  scope: ReadingScope,
  of: Of & { readonly area: string; readonly period: string },
): Promise<StandingRow | null> =>
  (await scope.rows(standing, [of.area, of.indicator, of.basis, of.period]))[0] ?? null

export interface LiveYear {
  readonly period: string
  readonly kind: string
  readonly amount: number | null
  readonly counted: number
  readonly of: number
}

const liveYears = statement<LiveYear>(
  'indicator_live',
  `select period, kind, amount, counted::int, "of"::int from outturn.comparator_figure
   where council_id = $1 and indicator_id = $2 and basis = $3 and period = any ($4)`,
)

const liveYearsAsAt = statement<LiveYear>(
  'indicator_live_as_at',
  `select v.period, k.kind, k.amount, k.counted::int, k."of"::int
   from (
     select distinct on (period) period, kinds, amounts, counted, "of" from outturn.comparator_version
     where council_id = $1 and indicator_id = $2 and basis = $3 and period = any ($4) and in_force_from <= $5
     order by period, version desc) v,
   unnest(v.kinds, v.amounts, v.counted, v."of") k(kind, amount, counted, "of")`,
)

/** Live comparators of the council's own page, period by period, as they stood at a moment. */
export function readLiveSeries(
  scope: ReadingScope,
  of: Of & { readonly council: number; readonly periods: readonly string[]; readonly asOf: string },
): Promise<LiveYear[]> {
  const values = [of.council, of.indicator, of.basis, of.periods]
  return of.asOf === 'infinity'
    ? scope.rows(liveYears, values)
    : scope.rows(liveYearsAsAt, [...values, of.asOf])
}

const liveOfAreas = statement<DatedRow>(
  'indicator_live_areas',
  `select distinct on (o.council_id, o.period) o.area_code, o.period, o.status, o.amount, o.printed, o.numerator,
     o.denominator, o.derived, o.revision::int, o.cell, null::int as return_id, o.released_at as recorded_at
   from outturn.observation o
   where o.indicator_id = $1 and o.basis = $2 and o.period = any ($4) and o.council_id = any ($3)
     and o.released_at <= $5
   order by o.council_id, o.period, o.release_id desc`,
)

/** Signed-off figures of several councils, of those that the reader may see. */
export async function readLiveOfCouncils(
  scope: ReadingScope,
  of: Of & {
    readonly councils: readonly number[]
    readonly periods: readonly string[]
    readonly asOf: string
  },
): Promise<DatedRow[]> {
  const rows = await scope.rows(liveOfAreas, [of.indicator, of.basis, of.councils, of.periods, of.asOf])
  return rows.filter(({ status }) => status !== 'withdrawn')
}
