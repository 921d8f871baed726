import { atSourcePrecision } from './at-source-precision.ts'
import type { BestEnd } from './best-end.ts'
import { roundHalfAwayFromZero } from './round-half-away-from-zero.ts'

/** One council's share or rate, and what it is held against in the same unit (`per` 100 or 10,000). */
export interface GapInParts {
  readonly numerator: number
  readonly denominator: number
  readonly comparator: number
  readonly per: number
  readonly best: BestEnd
}

/** How many children short of the comparator, before rounding; below zero where the council is ahead. */
function childrenShort(gap: GapInParts): number {
  const needed = (gap.comparator * gap.denominator) / gap.per
  return atSourcePrecision(gap.best === 'high' ? needed - gap.numerator : gap.numerator - needed)
}

/**
 * The gap in whole children: round(|gap| × denominator), halves up; 0 where there is no gap. So many more (high is
 * good) or fewer (low is good) in the numerator, the denominator unchanged, leave no gap in whole children, and
 * one fewer leaves one. Null where the denominator is not above zero.
 * Source: METHODS, gap-to-close count.
 * Example: 60 of 115 against 79.4% → 31; 181 of 714 against 19.4%, low is good → 42.
 */
export function childrenToClose(gap: GapInParts): number | null {
  if (!(gap.denominator > 0)) return null
  return Math.max(0, roundHalfAwayFromZero(childrenShort(gap), 0))
}

/**
 * The least whole number of children with which the figure itself reaches the comparator or passes it; at most
 * one more than `childrenToClose`. Null where the denominator is not above zero.
 * Source: METHODS, gap-to-close count, rounded up.
 * Example: 60 of 115 against 79.4% → 32, because 91 of 115 is 79.13%.
 */
export function childrenToReach(gap: GapInParts): number | null {
  if (!(gap.denominator > 0)) return null
  return Math.max(0, Math.ceil(childrenShort(gap)))
}
