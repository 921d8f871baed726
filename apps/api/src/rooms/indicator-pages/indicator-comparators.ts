import { fewestContributors, intervalOf, verdictOn } from '@outturn/benchmarking'
import type { Contract } from '@outturn/contracts'
import { ENGLAND } from '@outturn/indicators'
import { currentOf, type IndicatorFacts, publishedOf } from './indicator-facts.ts'

/** Every comparator of the page with its kind, period, coverage and verdict; refused ones carry the reason. */
export function comparatorsOf(facts: IndicatorFacts): Contract.ComparatorFigure[] {
  const year = facts.neighbourYears.find((one) => one.period === facts.publishedPeriod)
  const live = (kind: string) =>
    facts.live.find((one) => one.kind === kind && one.period === facts.period.code)
  const size = facts.neighbours.length
  const published = (id: string, amount: number | null, made: Coverage = alone) =>
    comparator(facts, {
      id,
      kind: 'published',
      period: facts.publishedPeriod,
      amount,
      ...made,
      refusal: facts.publishedRefusal,
    })
  const fromLive = (id: string, kind: string) => {
    const found = live(kind)
    // Of fewer, one return would be most of the figure: the published year stands in.
    const enough = (found?.counted ?? 0) >= fewestContributors
    return comparator(facts, {
      id,
      kind: 'live',
      period: facts.period.code,
      amount: enough ? (found?.amount ?? null) : null,
      counted: found?.counted ?? 0,
      of: found?.of ?? size,
      refusal: null,
    })
  }
  const near = { counted: year?.counted ?? 0, of: size }
  const region = publishedOf(facts, facts.regionCode, facts.publishedPeriod)
  const england = publishedOf(facts, ENGLAND, facts.publishedPeriod)
  return [
    published('neighbours_median', year?.median ?? null, near),
    published('neighbours_mean', year?.mean ?? null, near),
    fromLive('neighbours_median_live', 'neighbours_median'),
    fromLive('neighbours_mean_live', 'neighbours_mean'),
    published('region', region?.amount ?? null),
    published('england', england?.amount ?? null),
  ]
}

/** How many councils a figure was made of; a figure published as it stands has neither number. */
interface Coverage {
  readonly counted: number | null
  readonly of: number | null
}

const alone: Coverage = { counted: null, of: null }

interface Found {
  readonly id: string
  readonly kind: 'published' | 'live'
  readonly period: string | null
  readonly amount: number | null
  readonly counted: number | null
  readonly of: number | null
  readonly refusal: string | null
}

function comparator(facts: IndicatorFacts, found: Found): Contract.ComparatorFigure {
  const current = currentOf(facts)
  const interval = current?.amount == null ? null : intervalOf(facts.indicator, current.parts)
  const isCompared = found.amount !== null && found.refusal === null
  const { refusal, ...rest } = found
  return {
    ...rest,
    verdict: isCompared ? verdictOn(interval, found.amount, facts.indicator.polarity) : 'not_compared',
    reason: refusal ?? (found.amount === null ? 'not_available' : interval === null ? 'no_interval' : null),
  }
}

/** Whom the gap is to: the published neighbours' median where it may be compared, else the live one. */
export const mainComparator = (
  comparators: readonly Contract.ComparatorFigure[],
): Contract.ComparatorFigure | null =>
  ['neighbours_median', 'neighbours_median_live']
    .map((id) => comparators.find((one) => one.id === id))
    .find(
      (one) =>
        one !== undefined && one.amount !== null && (one.reason === null || one.reason === 'no_interval'),
    ) ?? null
