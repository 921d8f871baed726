import { type ReadingScope, statement } from '../../database/index.ts'

/** One published figure of a council, with its standing in England. */
export interface PublishedCell {
  readonly indicator_id: string
  readonly basis: string
  readonly area_code: string
  readonly status: string
  readonly amount: number | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly rank: number | null
  readonly ranked: number | null
  readonly band: string | null
}

const cells = statement<PublishedCell>(
  'published_picture',
  `select indicator_id, basis, area_code, f.status, f.amount, f.numerator, f.denominator, s.rank::int,
     s.ranked::int, s.band
   from unnest($1::text[], $2::text[], $3::text[]) as c (indicator_id, basis, period)
   join outturn.published_figure f using (indicator_id, basis, period)
   left join outturn.published_standing s using (area_code, indicator_id, basis, period)
   where area_code = any ($4)`,
)

/** What is published of some councils in some columns. */
export const readPublishedCells = (
  scope: ReadingScope,
  columns: readonly { readonly indicator: string; readonly basis: string; readonly period: string }[],
  areas: readonly string[],
): Promise<PublishedCell[]> =>
  scope.rows(cells, [
    columns.map(({ indicator }) => indicator),
    columns.map(({ basis }) => basis),
    columns.map(({ period }) => period),
    areas,
  ])
