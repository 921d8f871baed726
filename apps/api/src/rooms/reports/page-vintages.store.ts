import { type ReadingScope, statement } from '../../database/index.ts'

export interface PageVintage {
  readonly dataset: string
  readonly publisher: string
  readonly label: string
  readonly provisional: boolean
  readonly loaded_on: string
  readonly periods: readonly string[]
}

const vintages = statement<PageVintage>(
  'page_vintages',
  `select d.name as dataset, d.publisher, v.label, v.provisional, v.loaded_at::date::text as loaded_on,
     array_agg(distinct f.period order by f.period) as periods
   from outturn.published_figure f
   join unnest($2::text[], $3::text[]) as asked (indicator_id, period) using (indicator_id, period)
   cross join lateral (
     select o.vintage_id from outturn.published_observation o
     join outturn.published_vintage of_then on of_then.id = o.vintage_id
     where o.indicator_id = f.indicator_id and o.basis = f.basis and o.period = f.period
       and o.area_code = f.area_code
       and of_then.loaded_at <= greatest($4::timestamptz, (select min(loaded_at) from outturn.published_vintage))
     order by of_then.provisional, of_then.id desc limit 1) stood
   join outturn.published_vintage v on v.id = stood.vintage_id
   join reference.dataset d on d.id = v.dataset_id
   where f.area_code = any ($1)
   group by d.name, d.publisher, v.label, v.provisional, v.loaded_at, v.id
   order by d.name, v.id`,
)

/** The releases that the published figures of some areas stood in at a moment, for pairs of indicator and period. */
export const readPageVintages = (
  scope: ReadingScope,
  areas: readonly string[],
  asked: {
    readonly indicators: readonly string[]
    readonly periods: readonly string[]
    /** A moment in ISO form, or `infinity` for now. */
    readonly asOf: string
  },
): Promise<PageVintage[]> => scope.rows(vintages, [areas, asked.indicators, asked.periods, asked.asOf])
