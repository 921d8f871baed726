import { type Fit, type RecentTrend, recentTrend } from './recent-trend.ts'

/** A value with its 95% interval, all in one unit. */
export interface ValueWithInterval {
  readonly value: number
  readonly lower: number
  readonly upper: number
}

const ninetyFivePerCentWidth = 3.92

/**
 * The recent trend of values that carry a 95% interval (rates, say), by weighted least squares with
 * SE = (U − L) / 3.92 and w = 1 / SE². The slope is in the unit per period. A point without width is a gap.
 * Refuse overlapping periods before calling.
 * Source: FingertipsNext, recent trends for other values.
 * Example: the five proportions of `trendOfProportions` in percent, to four places → χ² 418.54, slope −0.7405.
 */
export const trendOfValues = (points: readonly (ValueWithInterval | null)[]): RecentTrend =>
  recentTrend(
    points.map((point) => (point && point.upper > point.lower ? point : null)),
    fitValues,
  )

function fitValues(points: readonly { readonly t: number; readonly point: ValueWithInterval }[]): Fit | null {
  let [s1, s2, s3, s4, s5] = [0, 0, 0, 0, 0]
  for (const { t, point } of points) {
    const w = (ninetyFivePerCentWidth / (point.upper - point.lower)) ** 2
    s1 += w
    s2 += w * t * point.value
    s3 += w * t
    s4 += w * point.value
    s5 += w * t * t
  }
  const spread = s1 * s5 - s3 * s3
  const slope = (s1 * s2 - s3 * s4) / spread
  return { slope, chiSquared: (slope * slope * spread) / s1 }
}
