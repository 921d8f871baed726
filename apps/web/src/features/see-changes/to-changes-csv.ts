import type { CsvCell } from '../../data/to-csv.ts'
import type { Picture } from '../see-region/region.query.ts'
import type { ChangeRow, ChangesSince } from './to-changes.ts'

/** The changes as they are listed, unrounded. */
export const toChangesCsv = (
  { name, period, previousPeriod, yearPeriod }: Picture,
  rows: readonly ChangeRow[],
  since: ChangesSince,
): readonly (readonly CsvCell[])[] => [
  [
    ...['agreement', 'period', 'compared_with', 'area_code', 'council', 'indicator', 'name', 'basis', 'unit'],
    ...['value', 'change', 'change_test', 'way', 'size_beside_spread'],
  ],
  ...rows.map(({ code, council, indicator, basis, amount, changeAmount, test, favour, size }): CsvCell[] => [
    ...[name, period, since === 'last_year' ? yearPeriod : previousPeriod, code, council],
    ...[indicator.id, indicator.name, basis, indicator.unit],
    ...[amount, changeAmount, test, favour, size],
  ]),
]
