import { type Basis, type Indicator, overlaps } from '@outturn/indicators'
import { type RecentTrend, trendOfProportions, trendOfValues } from '@outturn/statistics'
import type { Figure } from '../figure.ts'
import { intervalOf } from '../interval/interval-of.ts'

/** What five consecutive figures show; or why they cannot be tested. */
export type TrendOfFigures =
  | { readonly trend: 'increasing' | 'decreasing' | 'no_significant_change' }
  | { readonly trend: 'cannot_be_calculated'; readonly because: NoTrend }

export type NoTrend = 'overlapping_periods' | 'no_interval' | 'fewer_than_five'

/**
 * The recent trend of a council's consecutive figures, oldest first, null where a period has none: of
 * proportions where percentages have their parts, of values weighted by their intervals for rates. Overlapping
 * figures (year to date, rolling) are refused, because they are not independent.
 * Source: FingertipsNext, recent trends; METHODS.
 */
export function recentTrendOf(
  indicator: Indicator,
  basis: Basis,
  figures: readonly (Figure | null)[],
): TrendOfFigures {
  if (overlaps(basis)) return { trend: 'cannot_be_calculated', because: 'overlapping_periods' }
  const last = figures.slice(-5)
  if (last.length < 5 || last.some((figure) => figure?.value.kind !== 'measured'))
    return { trend: 'cannot_be_calculated', because: 'fewer_than_five' }
  const found = indicator.unit === 'percent' ? ofProportions(last, indicator) : ofValues(last, indicator)
  return found === null || found.trend === 'cannot_be_calculated'
    ? { trend: 'cannot_be_calculated', because: 'no_interval' }
    : { trend: found.trend }
}

function ofProportions(figures: readonly (Figure | null)[], indicator: Indicator): RecentTrend | null {
  const points = figures.map((figure) =>
    figure && intervalOf(indicator, figure)
      ? { x: figure.numerator as number, n: figure.denominator as number }
      : null,
  )
  return points.includes(null) ? null : trendOfProportions(points)
}

function ofValues(figures: readonly (Figure | null)[], indicator: Indicator): RecentTrend | null {
  const points = figures.map((figure) => {
    const interval = figure ? intervalOf(indicator, figure) : null
    return figure?.value.kind === 'measured' && interval ? { value: figure.value.amount, ...interval } : null
  })
  return points.includes(null) ? null : trendOfValues(points)
}
