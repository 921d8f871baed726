/** What five consecutive points show. `cannot_be_calculated`: fewer than five, or a gap among them. */
export type RecentTrend =
  | { readonly trend: 'cannot_be_calculated' }
  | {
      readonly trend: 'increasing' | 'decreasing' | 'no_significant_change'
      readonly chiSquared: number
      readonly slope: number
    }

/** χ² above which a trend is significant: p < 0.002 with one degree of freedom. */
export const trendThreshold = 9.54953570604324
export const trendPoints = 5

/** A straight line's slope and how far it is from level, in χ². */
export interface Fit {
  readonly slope: number
  readonly chiSquared: number
}

/**
 * The trend of the last five points by any line-fitting method. A trend stands only where χ² passes the
 * threshold and its sign is the same in all five fits that leave one point out, so that one outlier cannot
 * make it. Slots are consecutive periods; null is a gap. Refuses nothing; five sound points or no answer.
 * Source: FingertipsNext, recent trends.
 */
export function recentTrend<Point>(
  points: readonly (Point | null)[],
  fit: (points: readonly { readonly t: number; readonly point: Point }[]) => Fit | null,
): RecentTrend {
  const last = points.slice(-trendPoints)
  const timed = last.flatMap((point, i) => (point === null ? [] : [{ t: i + 1, point }]))
  const whole = timed.length === trendPoints ? fit(timed) : null
  if (!whole) return { trend: 'cannot_be_calculated' }
  if (whole.chiSquared <= trendThreshold) return { trend: 'no_significant_change', ...whole }
  const steady = timed.every((left) => {
    const without = fit(timed.filter((kept) => kept !== left))
    return without !== null && Math.sign(without.slope) === Math.sign(whole.slope)
  })
  if (!steady) return { trend: 'no_significant_change', ...whole }
  return { trend: whole.slope > 0 ? 'increasing' : 'decreasing', ...whole }
}
