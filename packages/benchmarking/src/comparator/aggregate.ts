import { type Basis, type Indicator, isMeasured, type PeriodCode, type Value } from '@outturn/indicators'
import type { Comparator, ComparatorFigure } from './comparator.ts'
import { computeComparator } from './compute-comparator.ts'
import type { Contributors } from './contributors.ts'

/**
 * England's or a region's figure: as published where it was published (also where it was published as missing
 * for a reason), otherwise Σ numerators / Σ denominators of its councils, labelled 'computed'.
 * Source: METHODS, region and England (a region published 90 where the mean of its councils is 94.9).
 */
export function aggregateComparator(
  comparator: Extract<Comparator, { kind: 'england' | 'region' }>,
  from: { readonly published: Value | null; readonly members: Contributors },
  of: { readonly indicator: Indicator; readonly basis: Basis; readonly period: PeriodCode },
): ComparatorFigure {
  const { published } = from
  if (!published || (!isMeasured(published) && published.because === 'not_available'))
    return computeComparator(comparator, from.members, of)
  return {
    comparator,
    value: published,
    source: 'published',
    basis: of.basis,
    period: of.period,
    numerator: null,
    denominator: null,
    contributors: null,
    area: null,
  }
}
