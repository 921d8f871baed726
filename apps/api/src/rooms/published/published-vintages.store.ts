import { type ReadingScope, statement } from '../../database/index.ts'

export interface VintageRow {
  readonly id: number
  readonly dataset: string
  readonly datasetName: string
  readonly publisher: string
  readonly label: string
  readonly provisional: boolean
  readonly loadedAt: Date
  readonly loadedBy: string
  readonly figures: number
  readonly shown: number
}

const vintages = statement<VintageRow>(
  'published_vintages',
  `with kept as (select vintage_id, count(*)::int as figures from outturn.published_observation group by vintage_id),
     shown as (select vintage_id, count(*)::int as shown from outturn.published_figure group by vintage_id)
   select v.id, v.dataset_id as dataset, d.name as "datasetName", d.publisher, v.label, v.provisional,
     v.loaded_at as "loadedAt", v.loaded_by as "loadedBy", coalesce(k.figures, 0) as figures, coalesce(s.shown, 0) as shown
   from outturn.published_vintage v join reference.dataset d on d.id = v.dataset_id
   left join kept k on k.vintage_id = v.id left join shown s on s.vintage_id = v.id
   order by d.name, v.id desc`,
)

/** Every vintage by data set, newest first, with how many of its figures pages read now. */
export const readVintages = (scope: ReadingScope): Promise<VintageRow[]> => scope.rows(vintages)
