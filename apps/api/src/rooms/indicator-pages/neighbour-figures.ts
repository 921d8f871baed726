import { bestEndOf, intervalOf } from '@outturn/benchmarking'
import type { Contract } from '@outturn/contracts'
import { type Period, period, previousPeriod } from '@outturn/indicators'
import { compareIntervals, type Interval } from '@outturn/statistics'
import { toArea } from '../areas/index.ts'
import { type IndicatorFacts, publishedOf, type TestedRow } from './indicator-facts.ts'
import { toPoint } from './series-point.ts'

export interface Neighbours {
  readonly kind: 'published' | 'live'
  readonly period: string
  readonly own: Contract.SeriesPoint | null
  readonly figures: Contract.NeighbourFigure[]
}

/**
 * The ten neighbours beside the council: their published year, or what they share of the quarter where nothing
 * is published. All are of one period and one kind, the council's own figure too.
 */
export function neighbourFigures(facts: IndicatorFacts): Neighbours | null {
  const year = facts.publishedPeriod
  if (year !== null && facts.neighbours.some((one) => publishedOf(facts, one.code, year)?.amount != null))
    return compared(facts, 'published', {
      at: period(year),
      find: (code, when) => publishedOf(facts, code, when),
    })
  if (facts.liveOfNeighbours.length === 0) return null
  const rows = [...facts.liveOfNeighbours, ...facts.own]
  const find = (code: string, when: string) =>
    rows.find((row) => row.area_code === code && row.period === when) ?? null
  return compared(facts, 'live', { at: facts.period, find })
}

function compared(
  facts: IndicatorFacts,
  kind: 'published' | 'live',
  { at, find }: { at: Period; find: (code: string, when: string) => TestedRow | null },
): Neighbours {
  const own = find(facts.area.code, at.code)
  const ownInterval = own?.amount == null ? null : intervalOf(facts.indicator, own.parts)
  const figures = facts.neighbours.map((neighbour) => {
    const row = find(neighbour.code, at.code)
    const before = find(neighbour.code, previousPeriod(at).code)
    const point = row && toPoint(facts.indicator, row)
    return {
      place: neighbour.place,
      area: toArea(neighbour),
      closeness: neighbour.closeness,
      status: row?.status ?? (kind === 'live' ? 'not_shared' : 'not_available'),
      amount: row?.amount ?? null,
      numerator: row?.numerator ?? null,
      denominator: row?.denominator ?? null,
      lower95: point?.lower95 ?? null,
      upper95: point?.upper95 ?? null,
      verdict: verdictOf(facts, ownInterval, point ?? null),
      change: row?.amount == null || before?.amount == null ? null : row.amount - before.amount,
    }
  })
  return { kind, period: at.code, own: own && toPoint(facts.indicator, own), figures }
}

/** The neighbour against this council: only where both have an interval, and the two do not overlap. */
function verdictOf(facts: IndicatorFacts, own: Interval | null, point: Contract.SeriesPoint | null): string {
  if (!own || point?.lower95 == null || point.upper95 == null) return 'not_compared'
  const comparison = compareIntervals({ lower: point.lower95, upper: point.upper95 }, own)
  const best = bestEndOf(facts.indicator.polarity)
  if (comparison === null || comparison === 'similar' || best === null) return comparison ?? 'not_compared'
  return (comparison === 'higher') === (best === 'high') ? 'better' : 'worse'
}
