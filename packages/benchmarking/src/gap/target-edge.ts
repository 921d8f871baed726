import type { Polarity } from '@outturn/indicators'
import { bestEndOf } from '../published-standing/stand-published.ts'
import type { Target } from '../target/target.ts'

/**
 * The one value of a target that a gap is measured to, in the indicator's unit: a minimum's low edge, a maximum's
 * high edge, a range's edge on the good side's far end (the lower one where high is good), the comparator's value
 * for a relative target. Null for a range or a relative target without a best end, and where the comparator has
 * no value.
 * Source: PRODUCT, targets.
 * Example: 19.4 to 21.9, low is good → 21.9.
 */
export function targetEdge(
  target: Target,
  by: { readonly polarity: Polarity; readonly comparator: number | null },
): number | null {
  const best = bestEndOf(by.polarity)
  switch (target.kind) {
    case 'minimum':
      return target.low
    case 'maximum':
      return target.high
    case 'range':
      return best === null ? null : best === 'high' ? target.low : target.high
    case 'relative':
      return best === null ? null : by.comparator
  }
}
