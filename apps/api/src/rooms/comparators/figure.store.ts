import type { JobScope } from '../../database/index.ts'
import { statement } from '../../database/index.ts'
import type { Owner } from './group.store.ts'

/** One council's measured figures of a period, as columns. */
export interface CouncilFigures {
  readonly council: number
  readonly area: string
  readonly period: string
  readonly indicator: readonly string[]
  readonly basis: readonly string[]
  readonly amount: readonly number[]
  readonly numerator: readonly (number | null)[]
  readonly denominator: readonly (number | null)[]
}

const figures = statement<{ columns: CouncilFigures }>(
  'council_figures',
  `select json_build_object('council', council_id, 'area', area_code, 'period', period,
     'indicator', json_agg(indicator_id), 'basis', json_agg(basis), 'amount', json_agg(amount),
     'numerator', json_agg(numerator), 'denominator', json_agg(denominator)) as columns
   from (
     select distinct on (o.council_id, o.period, o.indicator_id, o.basis) o.council_id, o.area_code, o.period,
       o.indicator_id, o.basis, o.status, o.amount, o.numerator, o.denominator
     from outturn.observation o
     where o.council_id = any($1) and o.period = any($2) and o.released_at <= $3
     order by o.council_id, o.period, o.indicator_id, o.basis, o.release_id desc) newest
   where status = 'measured' group by council_id, area_code, period`,
)

/** The newest measured figures of some councils in some periods, as they stood at a moment. */
export async function readFigures(
  scope: JobScope,
  councils: readonly number[],
  of: { readonly periods: readonly string[]; readonly moment: Date },
): Promise<CouncilFigures[]> {
  const rows = await scope.rows(figures, [councils, of.periods, of.moment])
  return rows.map(({ columns }) => columns)
}

/** What a release changed: each figure that is not what the council's release before it said. */
export interface Shift {
  readonly release: number
  readonly council: number
  readonly period: string
  /** `indicator basis`. */
  readonly keys: readonly string[]
}

const shifts = statement<Shift>(
  'release_shifts',
  `select o.release_id as release, o.council_id as council, o.period,
     array_agg(o.indicator_id || ' ' || o.basis) as keys
   from outturn.observation o
   left join lateral (
     select p.status, p.amount, p.numerator, p.denominator from outturn.observation p
     where p.indicator_id = o.indicator_id and p.basis = o.basis and p.period = o.period
       and p.council_id = o.council_id and p.release_id < o.release_id
     order by p.release_id desc limit 1) before on true
   where o.release_id = any($1) and (coalesce(before.status, 'withdrawn'), before.amount, before.numerator,
     before.denominator) is distinct from (o.status, o.amount, o.numerator, o.denominator)
   group by o.release_id, o.council_id, o.period`,
)

export const readShifts = (scope: JobScope, releases: readonly number[]): Promise<Shift[]> =>
  scope.rows(shifts, [releases])

export const periodsOf = (owners: readonly Owner[]): string[] => [
  ...new Set(owners.map(({ period }) => period)),
]
