import type { Polarity } from '@outturn/indicators'
import { atSourcePrecision } from '@outturn/statistics'
import { bestEndOf } from '../published-standing/stand-published.ts'

/** A council's own target, in the indicator's unit; `tolerance` is how far off still counts as near. */
export type Target =
  | { readonly kind: 'minimum'; readonly low: number; readonly tolerance: number | null }
  | { readonly kind: 'maximum'; readonly high: number; readonly tolerance: number | null }
  | { readonly kind: 'range'; readonly low: number; readonly high: number; readonly tolerance: number | null }
  /** 'At least as good as' a comparator; which side is good comes from the polarity. */
  | { readonly kind: 'relative'; readonly relativeTo: RelativeTo; readonly tolerance: number | null }

export type RelativeTo = 'neighbours_median' | 'neighbours_mean' | 'region' | 'england' | 'top_quartile'

export type TargetVerdict =
  | { readonly verdict: 'met' | 'near' | 'missed'; readonly low: number | null; readonly high: number | null }
  | {
      readonly verdict: 'not_compared'
      readonly because: 'figure_missing' | 'comparator_missing' | 'no_direction'
    }

/**
 * Whether a figure meets a target, both ends included, unrounded: met, near (outside by no more than the
 * tolerance) or missed. A range counts as met on its far good side where one end is best: a re-referral rate
 * under the range is not a miss. A relative target takes the comparator's value as its edge.
 * Source: PRODUCT, targets.
 * Example: 25.4 against 19.4 to 21.9, low is good → missed; 94 against a minimum of 95 with tolerance 2 → near.
 */
export function verdictOnTarget(
  amount: number | null,
  target: Target,
  by: { readonly polarity: Polarity; readonly comparator?: number | null },
): TargetVerdict {
  if (amount === null) return { verdict: 'not_compared', because: 'figure_missing' }
  const edges = edgesOf(target, by.polarity, by.comparator ?? null)
  if ('because' in edges) return { verdict: 'not_compared', because: edges.because }
  const [v, low, high] = [amount, edges.low ?? -Infinity, edges.high ?? Infinity].map(atSourcePrecision) as [
    number,
    number,
    number,
  ]
  const off = atSourcePrecision(Math.max(low - v, v - high, 0))
  const verdict = off === 0 ? 'met' : off <= atSourcePrecision(target.tolerance ?? 0) ? 'near' : 'missed'
  return { verdict, low: shown(target, 'low', edges.low), high: shown(target, 'high', edges.high) }
}

interface Edges {
  readonly low: number | null
  readonly high: number | null
}

function edgesOf(
  target: Target,
  polarity: Polarity,
  comparator: number | null,
): Edges | { readonly because: 'comparator_missing' | 'no_direction' } {
  const best = bestEndOf(polarity)
  switch (target.kind) {
    case 'minimum':
      return { low: target.low, high: null }
    case 'maximum':
      return { low: null, high: target.high }
    case 'range':
      return { low: best === 'low' ? null : target.low, high: best === 'high' ? null : target.high }
    case 'relative':
      if (best === null) return { because: 'no_direction' }
      if (comparator === null) return { because: 'comparator_missing' }
      return best === 'high' ? { low: comparator, high: null } : { low: null, high: comparator }
  }
}

/** The range's own two ends are printed even where only one of them can be missed. */
const shown = (target: Target, end: 'low' | 'high', edge: number | null) =>
  target.kind === 'range' ? target[end] : edge
