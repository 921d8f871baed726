import type { Polarity } from '@outturn/indicators'
import { type Comparison, compareWithBenchmark, type Interval } from '@outturn/statistics'
import { bestEndOf } from './published-standing/stand-published.ts'

/** How a figure stands against a comparator; `higher` and `lower` where neither end is good. */
export type Verdict = 'better' | 'worse' | 'similar' | 'higher' | 'lower' | 'not_compared'

/**
 * The verdict of a figure's interval on a comparator's value, in one unit: wholly on the good side → better,
 * wholly on the bad side → worse, else similar. Without an interval or a comparator: not compared.
 * Source: Fingertips, compared with benchmark; METHODS.
 * Example: interval 72.9 to 78.8 against 79.8, high is good → 'worse'.
 */
export function verdictOn(interval: Interval | null, comparator: number | null, polarity: Polarity): Verdict {
  const comparison = compareWithBenchmark(interval, comparator)
  return comparison === null ? 'not_compared' : verdictOfComparison(comparison, polarity)
}

/** The verdict that a bare comparison comes to. Example: 'lower' where low is good → 'better'. */
export function verdictOfComparison(comparison: Comparison, polarity: Polarity): Verdict {
  const best = bestEndOf(polarity)
  if (comparison === 'similar' || best === null) return comparison
  return (comparison === 'higher') === (best === 'high') ? 'better' : 'worse'
}
