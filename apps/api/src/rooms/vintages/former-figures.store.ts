import { type ReadingScope, statement } from '../../database/index.ts'

const later = statement<{ id: number }>(
  'later_vintages',
  `select id from outturn.published_vintage
   where loaded_at > greatest($1::timestamptz, (select min(loaded_at) from outturn.published_vintage))`,
)

/**
 * The vintages loaded after a moment. The first load of all is never later: before it nothing was kept, and what
 * it brought is the earliest that can be shown.
 */
export const readLaterVintages = async (scope: ReadingScope, asOf: string): Promise<number[]> =>
  (await scope.rows(later, [asOf])).map(({ id }) => id)

export interface ColumnRow {
  readonly indicator_id: string
  readonly basis: string
  readonly period: string
}

/** Which columns are looked at; null for all. */
export interface ColumnsAsked {
  readonly indicator: string | null
  readonly periods: readonly string[] | null
}

const changed = statement<ColumnRow>(
  'changed_columns',
  `select distinct indicator_id, basis, period from outturn.published_figure
   where vintage_id = any ($1) and ($2::text is null or indicator_id = $2)
     and ($3::text[] is null or period = any ($3))`,
)

/** The columns in which a figure of these vintages is the one that pages read now. */
export const readChangedColumns = (
  scope: ReadingScope,
  vintages: readonly number[],
  { indicator, periods }: ColumnsAsked,
): Promise<ColumnRow[]> => scope.rows(changed, [vintages, indicator, periods])

/** A published figure as it stood at a moment, with where it is from. */
export interface FormerFigure extends ColumnRow {
  readonly area_code: string
  readonly status: string
  readonly amount: number | null
  readonly printed: string | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly dataset: string
  readonly loaded_at: Date
}

/** The choice between vintages is the one that a load makes: published before provisional, then the newest. */
const former = statement<FormerFigure>(
  'former_figures',
  `select distinct on (o.indicator_id, o.basis, o.period, o.area_code) o.indicator_id, o.basis, o.period, o.area_code,
     o.status, o.amount, o.printed, o.numerator, o.denominator, d.name as dataset, v.loaded_at
   from unnest($2::text[], $3::text[], $4::text[]) c (indicator_id, basis, period)
   join outturn.published_observation o using (indicator_id, basis, period)
   join outturn.published_vintage v on v.id = o.vintage_id
   join reference.dataset d on d.id = v.dataset_id
   where o.vintage_id <> all ($1)
   order by o.indicator_id, o.basis, o.period, o.area_code, v.provisional, v.id desc`,
)

/** Every area's figure of some columns as it was without these vintages. */
export const readFormerFigures = (
  scope: ReadingScope,
  vintages: readonly number[],
  columns: readonly ColumnRow[],
): Promise<FormerFigure[]> =>
  scope.rows(former, [
    vintages,
    columns.map(({ indicator_id }) => indicator_id),
    columns.map(({ basis }) => basis),
    columns.map(({ period }) => period),
  ])

const formerYears = statement<{ period: string }>(
  'former_periods_of_area',
  `select distinct f.period from outturn.published_figure f
   where f.area_code = $1 and case when f.vintage_id <> all ($2) then f.status = 'measured' else exists (
     select from outturn.published_observation o
     where o.indicator_id = f.indicator_id and o.basis = f.basis and o.period = f.period
       and o.area_code = f.area_code and o.vintage_id <> all ($2) and o.status = 'measured') end`,
)

/** The periods in which an area had a published figure without these vintages. */
export const readFormerPeriods = async (
  scope: ReadingScope,
  area: string,
  vintages: readonly number[],
): Promise<string[]> => (await scope.rows(formerYears, [area, vintages])).map(({ period }) => period)
