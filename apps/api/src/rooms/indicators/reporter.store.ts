import { type ReadingScope, statement } from '../../database/index.ts'

export interface ReportedRow {
  readonly area_code: string
  readonly basis: string
  readonly periods: string[]
}

const reported = statement<ReportedRow>(
  'reported_by',
  `select area_code, basis, array_agg(period) as periods from (
     select distinct on (council_id, basis, period) area_code, basis, period, status
     from outturn.observation where indicator_id = $1
     order by council_id, basis, period, release_id desc) latest
   where status in ('measured', 'suppressed') group by area_code, basis`,
)

/**
 * Which councils' returns hold a figure of an indicator, as far as the fences let the asker see, with every
 * period. A withdrawn return reports nothing; a suppressed figure is a figure.
 */
export const readReported = (scope: ReadingScope, indicator: string): Promise<ReportedRow[]> =>
  scope.rows(reported, [indicator])
