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
   join outturn.published_vintage v on v.id = f.vintage_id
   join reference.dataset d on d.id = v.dataset_id
   where f.area_code = any ($1)
   group by d.name, d.publisher, v.label, v.provisional, v.loaded_at, v.id
   order by d.name, v.id`,
)

/** The releases that the published figures of some areas stand in, for pairs of indicator and period. */
export const readPageVintages = (
  scope: ReadingScope,
  areas: readonly string[],
  asked: { readonly indicators: readonly string[]; readonly periods: readonly string[] },
): Promise<PageVintage[]> => scope.rows(vintages, [areas, asked.indicators, asked.periods])
