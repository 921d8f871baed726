import { shownIndicator } from '../../data/catalogue.ts'
import type { CsvCell } from '../../data/to-csv.ts'
import type { OutlierRow, OutliersData } from './outliers.query.ts'

const head = [
  'agreement',
  'period',
  'area_code',
  'council',
  'indicator',
  'name',
  'basis',
  'unit',
  'value',
  'numerator',
  'denominator',
  'end',
  'place_from_end',
  'of',
  'benchmark',
  'benchmark_name',
  'verdict',
  'state',
  'last_word',
  'last_word_by',
  'last_word_at',
] as const

/** The outliers with their last word, unrounded. */
export const toOutlierCsv = (
  { name: agreement, period }: OutliersData,
  rows: readonly OutlierRow[],
): readonly (readonly CsvCell[])[] => [
  [...head],
  ...rows.map((row): CsvCell[] => {
    const { name, unit } = shownIndicator(row.indicator)
    const last = row.events.at(-1)
    return [
      ...[agreement, period, row.council.areaCode, row.council.name, row.indicator, name, row.basis, unit],
      ...[row.amount, row.numerator ?? null, row.denominator ?? null, row.end, row.place, row.of],
      ...[row.benchmark ?? null, row.benchmarkName ?? null, row.verdict, row.state],
      ...[last?.text ?? null, last?.by ?? null, last?.at ?? null],
    ]
  }),
]
