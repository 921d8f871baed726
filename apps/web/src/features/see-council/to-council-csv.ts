import type { CsvCell } from '../../data/to-csv.ts'
import type { Profile } from './council.query.ts'
import type { CouncilRow } from './to-council-rows.ts'
import { type SafeBook, safeColumns, safeLine } from './to-safe-cells.ts'

const head = [
  'area_code',
  'area',
  'period',
  'indicator',
  'name',
  'basis',
  'unit',
  'status',
  'value',
  'printed',
  'numerator',
  'denominator',
  'derived',
  'lower95',
  'upper95',
  'change_on_last_period',
  'change_test',
  'change_on_same_period_last_year',
  'target',
  'target_verdict',
  'published_period',
  'published_not_compared_because',
  'published_own',
  'neighbour_median',
  'neighbour_mean',
  'neighbours_counted',
  'region',
  'england',
  'region_and_england_kind',
  'rank',
  'ranked',
  'band',
  'verdict',
  'children_to_close_gap',
] as const

const live = ['live_neighbour_median', 'live_neighbour_mean', 'live_counted', 'live_of'] as const

/**
 * The page's figures, unrounded, with period, source, kind, parts and status. Live columns, or those of the safe
 * aggregates in a book, only where asked for.
 */
export function toCouncilCsv(
  profile: Profile,
  rows: readonly CouncilRow[],
  figures: 'published' | 'with live' | SafeBook,
): readonly (readonly CsvCell[])[] {
  const further = (row: CouncilRow) =>
    figures === 'published' ? [] : figures === 'with live' ? liveOf(row) : safeLine(figures, row)
  const furtherHead = figures === 'published' ? [] : figures === 'with live' ? live : safeColumns
  return [[...head, ...furtherHead], ...rows.map((row) => [...line(profile, row), ...further(row)])]
}

const line = (profile: Profile, { raw, indicator, basis }: CouncilRow): CsvCell[] => [
  profile.area.code,
  profile.area.name,
  profile.period,
  raw.indicator,
  indicator.name,
  basis,
  indicator.unit,
  raw.status,
  raw.amount,
  raw.printed,
  raw.numerator,
  raw.denominator,
  raw.derived ? 'yes' : 'no',
  raw.lower95,
  raw.upper95,
  raw.change,
  raw.changeTest,
  raw.yearChange,
  raw.target,
  raw.targetVerdict,
  raw.publishedPeriod,
  raw.publishedRefusal,
  raw.publishedOwn,
  raw.neighbourMedian,
  raw.neighbourMean,
  raw.neighboursCounted,
  raw.region,
  raw.england,
  raw.aggregateKind,
  raw.rank,
  raw.ranked,
  raw.band,
  raw.verdict,
  raw.gapCount,
]

const liveOf = ({ raw }: CouncilRow): CsvCell[] => [raw.liveMedian, raw.liveMean, raw.liveCounted, raw.liveOf]
