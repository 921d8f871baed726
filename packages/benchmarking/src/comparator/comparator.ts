import type { AreaCode, Basis, PeriodCode, Value } from '@outturn/indicators'
import type { Contributors } from './contributors.ts'

/** Whom a council is compared with. Contributors are councils; `england` and `region` may come published. */
export type Comparator =
  | { readonly kind: 'england' }
  | { readonly kind: 'region'; readonly region: AreaCode }
  | { readonly kind: 'neighbours'; readonly by: GroupAverage }
  | { readonly kind: 'group'; readonly by: GroupAverage }
  | { readonly kind: 'top_quartile' }
  | { readonly kind: 'best_neighbour' }
  | { readonly kind: 'target' }

export type ComparatorKind = Comparator['kind']
export type GroupAverage = 'mean' | 'median' | 'pooled'

/** How a comparator's figure came to be; the two kinds are never mixed in one column without a label. */
export type ComparatorSource = 'published' | 'computed' | 'set_by_council'

/** A comparator's figure with all that must be printed beside it. */
export interface ComparatorFigure {
  readonly comparator: Comparator
  readonly value: Value
  readonly source: ComparatorSource
  readonly basis: Basis
  readonly period: PeriodCode
  /** Σ numerators and Σ denominators, where the figure was pooled. */
  readonly numerator: number | null
  readonly denominator: number | null
  /** n of N; null where it was published as it is. */
  readonly contributors: Contributors | null
  /** Whose figure it is, where it is one council's. */
  readonly area: AreaCode | null
}
