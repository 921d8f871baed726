import type { Shown } from '../../data/catalogue.ts'
import type { CsvCell } from '../../data/to-csv.ts'
import type { League } from './league.query.ts'
import type { RankMove } from './to-moves.ts'

const head = [
  'indicator',
  'name',
  'basis',
  'unit',
  'period',
  'kind',
  'group',
  'rank',
  'rank_possible_from',
  'rank_possible_to',
  'tied',
  'area_code',
  'council',
  'status',
  'value',
  'printed',
  'numerator',
  'denominator',
  'lower95',
  'upper95',
  'verdict',
  'benchmark',
  'benchmark_name',
  'benchmark_kind',
  'band',
  'england_rank',
  'change',
  'change_not_given_because',
  'change_test',
  'previous_rank',
  'rank_same_period_last_year',
] as const

/** The whole table, unrounded; those without a rank follow with the reason as their status. */
export function toLeagueCsv(
  league: League,
  indicator: Shown,
  yearMoves: ReadonlyMap<string, RankMove> | null = null,
): readonly (readonly CsvCell[])[] {
  const of = league.columns
  const start = [
    league.indicator,
    indicator.name,
    league.basis,
    indicator.unit,
    league.period,
    league.kind,
    league.groupName,
  ]
  const ranked = of.areaCode.map((code, at): CsvCell[] => [
    ...start,
    of.rank[at] ?? null,
    of.rankFrom[at] ?? null,
    of.rankTo[at] ?? null,
    of.tied[at] ? 'yes' : 'no',
    code,
    of.name[at] ?? '',
    'measured',
    of.amount[at] ?? null,
    of.printed[at] ?? null,
    of.numerator[at] ?? null,
    of.denominator[at] ?? null,
    of.lower95[at] ?? null,
    of.upper95[at] ?? null,
    of.verdict[at] ?? '',
    league.benchmark,
    league.benchmarkName,
    league.benchmarkKind,
    of.band[at] ?? null,
    of.englandRank[at] ?? null,
    of.change[at] ?? null,
    of.changeReason[at] ?? null,
    of.changeTest[at] ?? '',
    of.previousRank[at] ?? null,
    yearMoves?.get(code)?.from ?? null,
  ])
  const unranked = league.unranked.map((one): CsvCell[] => {
    const row: CsvCell[] = head.map(() => null)
    row.splice(0, start.length, ...start)
    row[head.indexOf('area_code')] = one.areaCode
    row[head.indexOf('council')] = one.name
    row[head.indexOf('status')] = one.reason
    return row
  })
  return [[...head], ...ranked, ...unranked]
}
