import type { Contract } from '@outturn/contracts'
import { ENGLAND } from '@outturn/indicators'
import type { IndicatorFacts } from './indicator-facts.ts'
import { aggregatePoint, toPoint } from './series-point.ts'

/** The lines of an indicator's chart: own periods, own published years, and every comparator's. */
export function linesOf(facts: IndicatorFacts): Contract.SeriesLine[] {
  const { area, indicator } = facts
  const publishedLine = (who: string, code: string | null): Contract.SeriesLine => ({
    who,
    areaCode: code,
    kind: 'published',
    points: facts.published.filter((row) => row.area_code === code).map((row) => toPoint(indicator, row)),
  })
  const lines: Contract.SeriesLine[] = [
    { who: 'own', areaCode: area.code, kind: 'live', points: ownPoints(facts) },
    publishedLine('own', area.code),
    {
      who: 'neighbours_median',
      areaCode: null,
      kind: 'published',
      points: facts.neighbourYears.map((year) =>
        aggregatePoint({
          period: year.period,
          amount: year.median,
          counted: year.counted,
          of: facts.neighbours.length,
        }),
      ),
    },
    {
      who: 'neighbours_median',
      areaCode: null,
      kind: 'live',
      points: facts.live
        .filter(({ kind }) => kind === 'neighbours_median')
        .map((point) => aggregatePoint(point)),
    },
    publishedLine('region', facts.regionCode),
    publishedLine('england', ENGLAND),
  ]
  return lines.filter(({ points }) => points.length > 0)
}

/** Every period of the series, also those without a figure, so that a gap is seen as a gap. */
function ownPoints({ own, seriesPeriods, indicator }: IndicatorFacts): Contract.SeriesPoint[] {
  if (own.length === 0) return []
  return seriesPeriods.map((period) => {
    const row = own.find((one) => one.period === period)
    return row ? toPoint(indicator, row) : aggregatePoint({ period, amount: null, counted: null, of: null })
  })
}
