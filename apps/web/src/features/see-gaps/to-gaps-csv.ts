import type { CsvCell } from '../../data/to-csv.ts'
import type { GapsData } from './gaps.query.ts'
import type { GapEntry, GapLists } from './to-gap-lists.ts'

const head = [
  'area_code',
  'area',
  'page_period',
  'list',
  'place',
  'placed_by',
  'not_listed_because',
  'indicator',
  'name',
  'basis',
  'unit',
  'period',
  'status',
  'value',
  'numerator',
  'denominator',
  'parts_from',
  'lower95',
  'upper95',
  'compared_with',
  'compared_with_name',
  'comparator',
  'comparator_kind',
  'comparator_period',
  'counted',
  'of',
  'gap',
  'side',
  'to_close',
  'to_reach',
  'wanted',
  'verdict',
  'chance',
  'not_tested_because',
  'lasted',
  'of_periods',
  'lasting',
  'size_in_deviations',
  'change',
  'change_test',
  'trend',
  'signal',
  'revision_effect',
  'value_before_revision',
] as const

/** Every gap of the page, unrounded, in its order, with the comparator's kind and period. */
export const toGapsCsv = (gaps: GapsData, lists: GapLists): readonly (readonly CsvCell[])[] => [
  head,
  ...[lists.unfavourable, lists.favourable, lists.unusual, lists.level, lists.notListed].flatMap((list) =>
    list.map((entry, at) => line(gaps, entry, at)),
  ),
]

const line = (gaps: GapsData, { row, indicator }: GapEntry, at: number): CsvCell[] => [
  ...[gaps.area.code, gaps.area.name, gaps.period, row.list],
  ...[row.decidedBy === null ? null : at + 1, row.decidedBy, row.reason],
  ...[row.indicator, indicator.name, row.basis, indicator.unit, row.period],
  ...[row.status, row.amount, row.numerator, row.denominator, row.partsFrom, row.lower95, row.upper95],
  ...[gaps.comparator, gaps.comparatorName, row.comparator, row.comparatorKind, row.comparatorPeriod],
  ...[row.counted, row.of, row.gap, row.side, row.gapCount, row.gapReach, row.gapWanted],
  ...[row.verdict, row.distinguishable, row.notTestedBecause],
  ...[row.lasted, row.every, row.lasting ? 'yes' : 'no', row.size],
  ...[row.change, row.changeTest, row.trend, row.signal, row.revised, row.revisedFrom],
]
