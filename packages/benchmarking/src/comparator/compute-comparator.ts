import {
  type AreaCode,
  type Basis,
  type Indicator,
  measured,
  missing,
  type PeriodCode,
} from '@outturn/indicators'
import { mean, median, pooled, quartiles } from '@outturn/statistics'
import { perOf } from '../per-of.ts'
import { bestEndOf } from '../published-standing/stand-published.ts'
import type { Comparator, ComparatorFigure, GroupAverage } from './comparator.ts'
import { type Contributors, withParts } from './contributors.ts'

interface Found {
  readonly amount: number | null
  readonly numerator?: number
  readonly denominator?: number
  readonly area?: AreaCode
}

/**
 * A comparator's figure from its contributors, in the indicator's unit, labelled 'computed'. England and region
 * are Σ numerators / Σ denominators, never a mean of councils. Not available where nobody contributes, where a
 * pooled figure has no parts, and where the top quartile or best neighbour has no best end.
 * Source: METHODS, statistical-neighbour aggregate; quartiles type 7 (top quartile: Q3 where high is good, Q1
 * where low is).
 * Example: neighbours 79.2, 80.3, 92, 67.5 by median → 79.75, counted 4.
 */
export function computeComparator(
  comparator: Exclude<Comparator, { kind: 'target' }>,
  from: Contributors,
  of: { readonly indicator: Indicator; readonly basis: Basis; readonly period: PeriodCode },
): ComparatorFigure {
  const isPooled =
    comparator.kind === 'england' || comparator.kind === 'region' || by(comparator) === 'pooled'
  const counted = isPooled ? withParts(from) : from
  const found = find(comparator, counted, of.indicator)
  return {
    comparator,
    value: found.amount === null ? missing('not_available') : measured(found.amount),
    source: 'computed',
    basis: of.basis,
    period: of.period,
    numerator: found.numerator ?? null,
    denominator: found.denominator ?? null,
    contributors: counted,
    area: found.area ?? null,
  }
}

const by = (comparator: Comparator) => ('by' in comparator ? comparator.by : null)

function find(
  comparator: Exclude<Comparator, { kind: 'target' }>,
  from: Contributors,
  indicator: Indicator,
): Found {
  switch (comparator.kind) {
    case 'england':
    case 'region':
      return average('pooled', from, indicator)
    case 'neighbours':
    case 'group':
      return average(comparator.by, from, indicator)
    case 'top_quartile':
      return topQuartile(from, indicator)
    case 'best_neighbour':
      return best(from, indicator)
  }
}

function average(by: GroupAverage, from: Contributors, indicator: Indicator): Found {
  if (by === 'mean') return { amount: mean(from.amounts) }
  if (by === 'median') return { amount: median(from.amounts) }
  const per = perOf(indicator.unit)
  if (per === null) return { amount: null }
  return {
    amount: pooled(from.numerators, from.denominators, per),
    numerator: sum(from.numerators),
    denominator: sum(from.denominators),
  }
}

const sum = (parts: readonly (number | null)[]) =>
  parts.reduce<number>((total, part) => total + (part ?? 0), 0)

function topQuartile(from: Contributors, indicator: Indicator): Found {
  const end = bestEndOf(indicator.polarity)
  const cuts = quartiles(from.amounts)
  return { amount: end === null || cuts === null ? null : end === 'high' ? cuts.q3 : cuts.q1 }
}

function best(from: Contributors, indicator: Indicator): Found {
  const end = bestEndOf(indicator.polarity)
  if (end === null || from.amounts.length === 0) return { amount: null }
  const amount = end === 'high' ? Math.max(...from.amounts) : Math.min(...from.amounts)
  return { amount, area: from.areas[from.amounts.indexOf(amount)] as AreaCode }
}
