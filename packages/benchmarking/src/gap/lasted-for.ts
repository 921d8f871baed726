import type { Polarity } from '@outturn/indicators'
import { atSourcePrecision } from '@outturn/statistics'
import { bestEndOf } from '../published-standing/stand-published.ts'

/**
 * For how many consecutive periods, back from the latest, the figure has been on the same side of its comparator
 * as it is now; 0 where it is level or missing now. Both lists are oldest first, null is a gap and ends the run.
 * Source: our own.
 * Example: 83, 76, 75 against 80, 80, 80 → 2.
 */
export function lastedFor(own: readonly (number | null)[], comparator: readonly (number | null)[]): number {
  const sideAt = (i: number) => {
    const [a, b] = [own[i] ?? null, comparator[i] ?? null]
    return a === null || b === null ? 0 : Math.sign(atSourcePrecision(a - b))
  }
  const now = sideAt(own.length - 1)
  if (now === 0) return 0
  let periods = 0
  while (periods < own.length && sideAt(own.length - 1 - periods) === now) periods += 1
  return periods
}

/**
 * What a revision did to a gap: its sign before and after, by polarity where there is one.
 * Example: −3 before and +1 after, high is good → 'reversed'; +1 after no gap → 'opened'.
 */
export function revisedGap(
  before: number | null,
  after: number | null,
  polarity: Polarity,
): 'reversed' | 'opened' | 'closed' | 'wider' | 'narrower' | 'unchanged' | 'not_compared' {
  if (before === null || after === null) return 'not_compared'
  const [was, is] = [atSourcePrecision(before), atSourcePrecision(after)]
  const best = bestEndOf(polarity)
  const bad = (gap: number) => (best === null ? gap !== 0 : best === 'high' ? gap < 0 : gap > 0)
  if (was === is) return 'unchanged'
  if (was !== 0 && is !== 0 && Math.sign(was) !== Math.sign(is)) return 'reversed'
  if (bad(was) !== bad(is)) return bad(is) ? 'opened' : 'closed'
  return Math.abs(is) > Math.abs(was) ? 'wider' : 'narrower'
}
