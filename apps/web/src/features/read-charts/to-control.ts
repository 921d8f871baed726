import {
  type ControlChart,
  type ControlFacts,
  controlChart,
  controlFacts,
  type Rebasing,
} from '@outturn/benchmarking'
import {
  type Basis,
  type Indicator,
  type PeriodCode,
  parsePeriod,
  periodDates,
  stepPeriod,
} from '@outturn/indicators'
import type { IndicatorData } from '../see-indicator/indicator.query.ts'
import type { Figures } from './histories.query.ts'
import { isUpTo } from './is-up-to.ts'

/** What is charted, and why that; `facts` also where nothing can be drawn. */
export interface Control {
  readonly source: 'returns' | 'published'
  readonly facts: ControlFacts
  readonly chart: Extract<ControlChart, { kind: 'chart' }> | null
  readonly target: number | null
}

interface Series {
  readonly basis: Basis
  readonly periods: readonly string[]
  readonly amounts: readonly (number | null)[]
  readonly rebasings: readonly Rebasing[]
}

/**
 * The council's own returns on a control chart; its published years where the returns are too few in a row or
 * overlap. A target is set against its own returns only.
 */
export function toControl(
  data: IndicatorData,
  indicator: Indicator,
  { history, rebasings }: { readonly history: Figures | null; readonly rebasings: readonly Rebasing[] },
): Control {
  const target = targetAmount(data.target, indicator)
  const own: Series = {
    basis: data.basis as Basis,
    periods: history?.periods ?? [],
    amounts: history?.amount ?? [],
    rebasings,
  }
  const returns = charted(indicator, own, target)
  if (returns.chart) return { source: 'returns', ...returns, target }
  const basis = indicator.published.find((known) => known.basis === data.basis) ?? indicator.published[0]
  const years = data.area.demonstration ? null : publishedYears(data)
  const published =
    basis && years ? charted(indicator, { basis: basis.basis, ...years, rebasings }, null) : null
  if (published?.chart) return { source: 'published', ...published, target: null }
  return { source: 'returns', ...returns, target }
}

function charted(indicator: Indicator, series: Series, target: number | null) {
  const chart = controlChart({
    indicator,
    basis: series.basis,
    periods: series.periods as readonly PeriodCode[],
    amounts: series.amounts,
    rebasings: series.rebasings,
    target,
  })
  const figuresGiven = series.amounts.filter((amount) => amount !== null).length
  return {
    chart: chart.kind === 'chart' ? chart : null,
    facts: controlFacts(chart, { polarity: indicator.polarity, figuresGiven }),
  }
}

/** The own published years one by one up to the one that the page compares; a year without a figure as a gap. */
function publishedYears({
  lines,
  standingPeriod,
  period,
}: IndicatorData): Pick<Series, 'periods' | 'amounts'> | null {
  const line = lines.find(({ who, kind }) => who === 'own' && kind === 'published')
  const found = new Map(line?.points.map(({ period, amount }) => [period, amount]))
  const known = [...found]
    .flatMap(([code, amount]) => (amount === null ? [] : (parsePeriod(code) ?? [])))
    .filter((year) => isUpTo(year.code, standingPeriod ?? period))
    .sort((a, b) => periodDates(a).last.localeCompare(periodDates(b).last))
  const [first, last] = [known[0], known[known.length - 1]]
  if (!first || !last || first.kind !== last.kind) return null
  const periods: string[] = []
  for (let at = first; at.year <= last.year; at = stepPeriod(at, 1)) periods.push(at.code)
  return { periods, amounts: periods.map((code) => found.get(code) ?? null) }
}

/** The one amount that a target sets at the good end; null for ranges and for targets relative to others. */
function targetAmount(json: string | null, { polarity }: Indicator): number | null {
  if (!json) return null
  const target = JSON.parse(json) as { kind?: string; low?: number | null; high?: number | null }
  if (target.kind === 'relative') return null
  return (polarity === 'high' ? target.low : polarity === 'low' ? target.high : null) ?? null
}
