import { type Fit, type RecentTrend, recentTrend } from './recent-trend.ts'

/** x of n at one period. */
export interface Proportion {
  readonly x: number
  readonly n: number
}

/**
 * The recent trend of proportions by the χ² test for trend: N(N·Σxt − X·Σnt)² / (X(N − X)(N·Σnt² − (Σnt)²)).
 * The slope is in shares of 1 per period. A point with n = 0 or x outside 0 to n counts as a gap. Refuse
 * overlapping periods before calling: they are not independent.
 * Source: FingertipsNext, recent trends for proportions (Cochran–Armitage).
 * Example: 57274/61834, 55865/60511, 53681/59074, 51767/57508, 53185/59028 → χ² 405.048, decreasing.
 */
export const trendOfProportions = (points: readonly (Proportion | null)[]): RecentTrend =>
  recentTrend(points.map(sound), fitProportions)

const sound = (point: Proportion | null) =>
  point && point.n > 0 && point.x >= 0 && point.x <= point.n ? point : null

function fitProportions(points: readonly { readonly t: number; readonly point: Proportion }[]): Fit | null {
  let [N, X, xt, nt, ntt] = [0, 0, 0, 0, 0]
  for (const { t, point } of points) {
    N += point.n
    X += point.x
    xt += point.x * t
    nt += point.n * t
    ntt += point.n * t * t
  }
  const spread = N * ntt - nt * nt
  const lean = N * xt - X * nt
  // All or none counted throughout: a level line, and no variance to divide by.
  if (X === 0 || X === N) return { slope: 0, chiSquared: 0 }
  return { slope: lean / spread, chiSquared: (N * lean * lean) / (X * (N - X) * spread) }
}
