import { type ReadingScope, statement } from '../../database/index.ts'

/** A council's signed-off figures of one period, as columns in the order of indicator and basis. */
export interface FigureColumns {
  readonly period: string
  readonly indicator: readonly string[]
  readonly basis: readonly string[]
  readonly status: readonly string[]
  readonly amount: readonly (number | null)[]
  readonly numerator: readonly (number | null)[]
  readonly denominator: readonly (number | null)[]
  readonly derived: readonly boolean[]
}

/** The newest release of each figure; a withdrawn figure is a row that says so, and is left out last. */
const figures = statement<{ columns: FigureColumns }>(
  'own_figures',
  `select json_build_object('period', period, 'indicator', json_agg(indicator_id), 'basis', json_agg(basis),
     'status', json_agg(status), 'amount', json_agg(amount), 'numerator', json_agg(numerator),
     'denominator', json_agg(denominator), 'derived', json_agg(derived)) as columns
   from (
     select distinct on (period, indicator_id, basis)
       period, indicator_id, basis, status, amount, numerator, denominator, derived
     from outturn.observation
     where council_id = $1 and period = any ($2) and released_at <= $3
     order by period, indicator_id, basis, release_id desc) newest
   where status <> 'withdrawn'
   group by period`,
)

/** The figures of a council in some periods, as they stood at a moment. Periods without figures are absent. */
export async function readOwnFigures(
  scope: ReadingScope,
  council: number,
  when: { readonly periods: readonly string[]; readonly asOf: string },
): Promise<ReadonlyMap<string, FigureColumns>> {
  const rows = await scope.rows(figures, [council, when.periods, when.asOf])
  return new Map(rows.map(({ columns }) => [columns.period, columns]))
}

const printed = statement<{ period: string; indicator_id: string; basis: string; printed: string | null }>(
  'own_printed',
  `select distinct on (period, indicator_id, basis) period, indicator_id, basis, printed from outturn.observation
   where council_id = $1 and period = any ($2) and released_at <= $3
   order by period, indicator_id, basis, release_id desc`,
)

/** What the council printed in some periods, by `period indicator basis`. */
export async function readPrinted(
  scope: ReadingScope,
  council: number,
  when: { readonly periods: readonly string[]; readonly asOf: string },
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await scope.rows(printed, [council, when.periods, when.asOf])
  return new Map(rows.map((row) => [`${row.period} ${row.indicator_id} ${row.basis}`, row.printed]))
}

export interface Release {
  readonly period: string
  readonly revision: number
  readonly released_at: Date
}

const releases = statement<Release>(
  'own_releases',
  `select distinct on (period) period, revision, released_at from outturn.release
   where council_id = $1 and released_at <= $2 and what = 'figures'
   order by period, id desc`,
)

/** The newest release of every period that the reader may see. */
export const readReleases = (scope: ReadingScope, council: number, asOf: string): Promise<Release[]> =>
  scope.rows(releases, [council, asOf])
