import { amountOf, type Indicator } from '@outturn/indicators'
import { atSourcePrecision, childrenToClose, childrenToReach } from '@outturn/statistics'
import type { Figure } from '../figure.ts'
import { perOf } from '../per-of.ts'
import { bestEndOf } from '../published-standing/stand-published.ts'

/** Why a gap is not said in children. */
export type NotInChildren = 'not_a_share_or_rate' | 'no_denominator' | 'no_direction'

export type GapCount =
  | {
      readonly kind: 'counted'
      /** Whole children (or posts) that close the gap: round(|gap| × denominator); 0 where there is none. */
      readonly toClose: number
      /** The least whole number with which the figure itself reaches the comparator. */
      readonly toReach: number
      /** Whether more or fewer of the numerator are wanted. */
      readonly wanted: 'more' | 'fewer'
      readonly of: 'people' | 'posts'
    }
  | { readonly kind: 'not_counted'; readonly because: NotInChildren }

export type Gap =
  | {
      readonly kind: 'gap'
      /** Own figure less comparator, in the indicator's unit ('points' for percentages). */
      readonly amount: number
      readonly side: 'favourable' | 'unfavourable' | 'level' | 'higher' | 'lower'
      readonly count: GapCount
    }
  | { readonly kind: 'no_gap'; readonly because: 'figure_missing' | 'comparator_missing' }

/**
 * The gap between a figure and a comparator's value, in its unit and in children. Children need a denominator
 * above zero, a share or rate, and a best end; otherwise the reason is given.
 * Source: METHODS, gap and gap-to-close count.
 * Example: 60 of 115 against 79.4%, high is good → −27.2 points, unfavourable, 31 more.
 */
export function gapTo(figure: Figure, comparator: number | null, indicator: Indicator): Gap {
  const own = amountOf(figure.value)
  if (own === null) return { kind: 'no_gap', because: 'figure_missing' }
  if (comparator === null) return { kind: 'no_gap', because: 'comparator_missing' }
  const amount = own - comparator
  return {
    kind: 'gap',
    amount,
    side: sideOf(amount, indicator),
    count: countGap({ figure, own, comparator }, indicator),
  }
}

function sideOf(amount: number, indicator: Indicator): Extract<Gap, { kind: 'gap' }>['side'] {
  const clean = atSourcePrecision(amount)
  if (clean === 0) return 'level'
  const best = bestEndOf(indicator.polarity)
  if (best === null) return clean > 0 ? 'higher' : 'lower'
  return clean > 0 === (best === 'high') ? 'favourable' : 'unfavourable'
}

function countGap(
  gap: { readonly figure: Figure; readonly own: number; readonly comparator: number },
  indicator: Indicator,
): GapCount {
  const per = perOf(indicator.unit)
  const best = bestEndOf(indicator.polarity)
  const { denominator } = gap.figure
  if (per === null) return { kind: 'not_counted', because: 'not_a_share_or_rate' }
  if (denominator === null || !(denominator > 0)) return { kind: 'not_counted', because: 'no_denominator' }
  if (best === null) return { kind: 'not_counted', because: 'no_direction' }
  const numerator = gap.figure.numerator ?? (gap.own * denominator) / per
  const parts = { numerator, denominator, comparator: gap.comparator, per, best }
  return {
    kind: 'counted',
    toClose: childrenToClose(parts) ?? 0,
    toReach: childrenToReach(parts) ?? 0,
    wanted: best === 'high' ? 'more' : 'fewer',
    of: indicator.disclosure === 'posts' ? 'posts' : 'people',
  }
}
