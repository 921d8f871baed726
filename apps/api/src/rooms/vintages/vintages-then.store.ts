import { type ReadingScope, statement } from '../../database/index.ts'

export interface VintageThenRow {
  readonly id: number
  readonly dataset: string
  readonly label: string
  readonly provisional: boolean
  readonly loaded_at: Date
  readonly when: 'stood' | 'replaced' | 'since'
  readonly before: boolean
}

/**
 * Every vintage by when it was loaded: one that stood at the moment, one that a later one of its data set had
 * replaced by then, or one that came since and changed what pages read. The first load of all always stood.
 */
const vintages = statement<VintageThenRow>(
  'vintages_then',
  `with first as (select min(loaded_at) as at from outturn.published_vintage)
   select v.id, d.name as dataset, v.label, v.provisional, v.loaded_at, $1::timestamptz < first.at as before,
     case when v.loaded_at > greatest($1::timestamptz, first.at) then 'since'
       when exists (select from outturn.published_vintage newer
         where newer.dataset_id = v.dataset_id and newer.id > v.id and newer.provisional <= v.provisional
           and newer.loaded_at <= greatest($1::timestamptz, first.at)) then 'replaced'
       else 'stood' end as "when"
   from outturn.published_vintage v cross join first join reference.dataset d on d.id = v.dataset_id
   order by d.name, v.id desc`,
)

/** Every vintage of published statistics, and how it stood at a moment. */
export const readVintagesThen = (scope: ReadingScope, asOf: string): Promise<VintageThenRow[]> =>
  scope.rows(vintages, [asOf])

const read = statement<{ id: number }>(
  'vintages_that_are_read',
  'select distinct vintage_id as id from outturn.published_figure where vintage_id = any ($1)',
)

/** Which of some vintages pages read a figure from now. */
export const readVintagesRead = async (scope: ReadingScope, ids: readonly number[]): Promise<number[]> =>
  (await scope.rows(read, [ids])).map(({ id }) => id)
