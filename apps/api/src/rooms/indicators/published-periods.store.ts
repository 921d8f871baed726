import { type ReadingScope, statement } from '../../database/index.ts'

export interface PublishedPeriodsRow {
  readonly indicator: string
  readonly basis: string
  readonly periods: string[]
}

const published = statement<PublishedPeriodsRow>(
  'published_periods',
  `select indicator_id as indicator, basis, array_agg(distinct period order by period) as periods
   from outturn.published_figure where status = 'measured' group by indicator_id, basis order by 1, 2`,
)

/** The periods in which any area has a published figure, oldest first, of every published indicator and basis. */
export const readPublishedPeriods = (scope: ReadingScope): Promise<PublishedPeriodsRow[]> =>
  scope.rows(published)
