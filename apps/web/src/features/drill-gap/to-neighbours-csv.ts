import type { CsvCell } from '../../data/to-csv.ts'
import type { BesideData, NeighbourData } from './drill.query.ts'

const neighbourHead = [
  ...['area_code', 'area', 'place', 'closeness', 'indicator', 'basis', 'kind', 'period', 'status', 'value'],
  ...['numerator', 'denominator', 'lower95', 'upper95', 'gap', 'side', 'not_compared_because', 'verdict'],
  ...['change_over_the_year', 'change_test', 'trend'],
] as const

/** The council and those shown, unrounded, each with kind and period; the council itself first. */
export const toNeighboursCsv = (data: NeighbourData): readonly (readonly CsvCell[])[] => [
  neighbourHead,
  ...[data.own, ...data.rows].map((row) => [
    ...[row.area.code, row.area.name, row.place, row.closeness],
    ...[data.indicator, data.basis, data.kind, data.figuresPeriod],
    ...[row.figure.status, row.figure.amount, row.figure.numerator, row.figure.denominator],
    ...[row.figure.lower95, row.figure.upper95, row.gap, row.side, row.reason, row.verdict],
    ...[row.change, row.changeTest, row.trend],
  ]),
]

const besideHead = [
  ...['part', 'indicator', 'basis', 'kind', 'period', 'own_status', 'own_value', 'own_numerator'],
  ...['own_denominator', 'other_status', 'other_value', 'other_numerator', 'other_denominator'],
  ...['difference', 'side', 'not_compared_because', 'verdict'],
] as const

/** Two councils side by side, unrounded. */
export const toBesideCsv = (data: BesideData): readonly (readonly CsvCell[])[] => [
  besideHead,
  ...data.rows.map(({ own, other, ...row }) => [
    ...[row.part, row.indicator, row.basis, row.kind, row.period],
    ...[own.status, own.amount, own.numerator, own.denominator],
    ...[other.status, other.amount, other.numerator, other.denominator],
    ...[row.difference, row.side, row.reason, row.verdict],
  ]),
]
