/** How fast something was: requests a second, and how long one took, in milliseconds. */
export type Speed = {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  readonly count: number
  readonly failures: number
}

/** The value below which the given share of the sorted values lies (nearest rank). */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** Several rounds as one: counts are added, times are weighted by their counts. */
export function together(rounds: readonly Speed[]): Speed {
  const count = rounds.reduce((sum, round) => sum + round.count, 0)
  const seconds = rounds.reduce((sum, round) => sum + round.count / round.perSecond, 0)
  const weighted = (key: 'p50' | 'p99'): number =>
    rounds.reduce((sum, round) => sum + round[key] * round.count, 0) / count
  return {
    perSecond: count / seconds,
    p50: weighted('p50'),
    p99: weighted('p99'),
    count,
    failures: rounds.reduce((sum, round) => sum + round.failures, 0),
  }
}
