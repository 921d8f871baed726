import type { JobScope } from '../../database/index.ts'
import { statement } from '../../database/index.ts'

/** Every figure that councils ever released of one indicator, basis and period, as columns, oldest first. */
export interface Contributions {
  readonly indicator: string
  readonly basis: string
  readonly period: string
  readonly release: readonly number[]
  readonly council: readonly number[]
  readonly area: readonly string[]
  readonly status: readonly string[]
  readonly amount: readonly (number | null)[]
  readonly numerator: readonly (number | null)[]
  readonly denominator: readonly (number | null)[]
  /**
   * Of the council's releases of the period, the one that brought the figure as it is: the same in all indicators,
   * because they may tell of one denominator.
   */
  readonly revision: readonly number[]
  /** Whether it was released by the moment asked for. */
  readonly counts: readonly boolean[]
}

const contributions = statement<{ columns: Contributions }>(
  'contributions',
  `with each as (
     select o.*, (coalesce(lag(o.status) over w, ''), lag(o.amount) over w, lag(o.numerator) over w,
       lag(o.denominator) over w) is distinct from (o.status, o.amount, o.numerator, o.denominator) as is_other
     from outturn.observation o
     where o.indicator_id = any($1) and o.period = any($2)
     window w as (partition by o.council_id, o.period, o.indicator_id, o.basis order by o.release_id)),
   placed as (
     select e.*, case when is_other then dense_rank() over (partition by e.council_id, e.period order by e.release_id)
       end as place from each e),
   numbered as (
     select p.*, (max(place) over (partition by p.council_id, p.period, p.indicator_id, p.basis
       order by p.release_id))::int as number from placed p)
   select json_build_object('indicator', indicator_id, 'basis', basis, 'period', period,
     'release', json_agg(release_id order by release_id), 'council', json_agg(council_id order by release_id),
     'area', json_agg(area_code order by release_id), 'status', json_agg(status order by release_id),
     'amount', json_agg(amount order by release_id), 'numerator', json_agg(numerator order by release_id),
     'denominator', json_agg(denominator order by release_id), 'revision', json_agg(number order by release_id),
     'counts', json_agg(released_at <= $3 order by release_id)) as columns
   from numbered group by indicator_id, basis, period`,
)

export interface Wanted {
  readonly indicators: readonly string[]
  readonly periods: readonly string[]
  readonly moment: Date
}

export const readContributions = async (scope: JobScope, of: Wanted): Promise<Contributions[]> =>
  (await scope.rows(contributions, [of.indicators, of.periods, of.moment])).map(({ columns }) => columns)
