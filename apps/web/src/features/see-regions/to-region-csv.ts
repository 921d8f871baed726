import type { Shown } from '../../data/catalogue.ts'
import type { CsvCell } from '../../data/to-csv.ts'
import type { RegionSeriesData } from './to-region-series.ts'

const start = ['indicator', 'name', 'basis', 'unit', 'period'] as const

/** Every region and England by year, as published. */
export const toRegionCsv = (
  { basis, periods, areas }: RegionSeriesData,
  { id, name, unit }: Shown,
): readonly (readonly CsvCell[])[] => [
  [...start, 'area_code', 'area', 'status', 'value', 'printed'],
  ...areas.flatMap((area) =>
    periods.map((period, at): CsvCell[] => [
      ...[id, name, basis ?? null, unit, period, area.areaCode, area.name],
      area.reasons[at] ?? 'measured',
      area.amounts[at] ?? null,
      area.printed[at] ?? null,
    ]),
  ),
]

/** The alliance by quarter, from its members' own figures, with how many were counted. */
export const toAllianceCsv = (
  { name: alliance, basis, points }: NonNullable<RegionSeriesData['alliance']>,
  { id, name, unit }: Shown,
): readonly (readonly CsvCell[])[] => [
  [...start, 'agreement', 'status', 'value', 'numerator', 'denominator', 'contributors', 'contributors_of'],
  ...points.map((point): CsvCell[] => [
    ...[id, name, basis, unit, point.period, alliance, point.reason ?? 'measured'],
    ...[point.amount ?? null, point.numerator ?? null, point.denominator ?? null, point.counted, point.of],
  ]),
]
