import { bestEndOf, type Figure, recentTrendOf, testChange } from '@outturn/benchmarking'
import type { Contract } from '@outturn/contracts'
import { type Basis, type Indicator, type Period, period } from '@outturn/indicators'
import { type AreaRow, toArea } from '../areas/index.ts'
import { asFigure, refusalOf, sideOf } from '../comparisons/index.ts'
import type { TestedRow } from '../indicator-pages/index.ts'
import { drillFigure, sideOfDifference, verdictOfTwo } from './drill-figure.ts'
import type { DrillMember } from './drill-members.ts'

/** Figures of one kind, of many councils: the period that is shown, the one it is set against, and those before. */
export interface NeighbourColumn {
  readonly kind: 'published' | 'live'
  readonly basis: Basis
  readonly at: Period
  readonly since: Period
  readonly periods: readonly string[]
  readonly rows: readonly TestedRow[]
}

interface Beside {
  readonly indicator: Indicator
  readonly column: NeighbourColumn
  readonly own: AreaRow
}

/** A council's figure beside the own one: gap, whether it is more than chance, change and trend. */
export function toNeighbourRow(member: DrillMember, of: Beside): Contract.NeighbourGap {
  const { indicator, column, own } = of
  const found = (code: string, at: string) =>
    column.rows.find((row) => row.area_code === code && row.period === at) ?? null
  const without = column.kind === 'live' ? 'not_shared' : 'not_available'
  const row = found(member.code, column.at.code)
  const figure = drillFigure(indicator, row && tested(row), without)
  const ownRow = found(own.code, column.at.code)
  const ownFigure = drillFigure(indicator, ownRow && tested(ownRow), without)
  const isOwn = member.code === own.code
  const refused = isOwn ? null : refusedOf(member, of)
  const gap =
    isOwn || refused !== null || figure.amount == null || ownFigure.amount == null
      ? null
      : figure.amount - ownFigure.amount
  const series = column.periods.map((at) => found(member.code, at))
  const trend = recentTrendOf(indicator, column.basis, series.map(toFigure))
  return {
    place: member.place,
    closeness: member.closeness,
    area: toArea(member),
    figure,
    gap,
    side: gap === null ? null : sideOfDifference(gap, indicator),
    reason: refused ?? (gap === null && !isOwn ? 'figure_missing' : null),
    verdict: gap === null ? 'not_compared' : verdictOfTwo(indicator, figure, ownFigure),
    ...changeOf({ row, since: found(member.code, column.since.code), series }, of),
    trend: trend.trend,
    trendReason: trend.trend === 'cannot_be_calculated' ? trend.because : null,
    series: series.map((one) => one?.amount ?? null),
  }
}

const tested = ({ status, amount, parts }: TestedRow) => ({
  ...{ status, amount },
  numerator: parts.numerator,
  denominator: parts.denominator,
})

const toFigure = (row: TestedRow | null): Figure | null => row && asFigure(row)

function refusedOf(member: DrillMember, { indicator, column, own }: Beside): string | null {
  const time = { basis: column.basis, period: column.at }
  return refusalOf({
    indicator,
    own: { area: sideOf(own), ...time },
    other: { area: sideOf(member), ...time },
    kind: column.kind,
  })
}

interface Changed {
  readonly row: TestedRow | null
  readonly since: TestedRow | null
  readonly series: readonly (TestedRow | null)[]
}

/** The change since a year before, with its test, and whether it is for the better. */
function changeOf({ row, since, series }: Changed, { indicator, column }: Beside) {
  if (row?.amount == null || since?.amount == null)
    return { change: null, changeTest: 'not_tested', improved: null }
  const test = testChange({
    indicator,
    earlier: { basis: column.basis, period: period(since.period), parts: partsOf(since) },
    later: { basis: column.basis, period: column.at, parts: partsOf(row) },
    series: series.map((one) => one?.amount ?? null),
  })
  const change = row.amount - since.amount
  const best = bestEndOf(indicator.polarity)
  return {
    change,
    changeTest: test.test,
    improved: best === null || change === 0 ? null : change > 0 === (best === 'high'),
  }
}

const partsOf = ({ parts }: TestedRow) => [parts.numerator, parts.denominator] as const

/** How many are named as having improved most. */
const most = 3

/** Those that improved most, the most first; nobody where no end is better or nobody improved. */
export const improvedMost = (rows: readonly Contract.NeighbourGap[]): string[] =>
  rows
    .filter((row) => row.improved === true)
    .sort(
      (a, b) => Math.abs(b.change ?? 0) - Math.abs(a.change ?? 0) || a.area.code.localeCompare(b.area.code),
    )
    .slice(0, most)
    .map((row) => row.area.code)
