import { chiSquareQuantile, chiSquareShare } from './chi-square.ts'

/**
 * The chance that a standard normal variable is at most z.
 * Source: Abramowitz and Stegun 26.2, by way of χ² with one degree of freedom.
 * Example: `normalShare(1.959963984540054)` → 0.975.
 */
export const normalShare = (z: number): number => 0.5 + (Math.sign(z) * chiSquareShare(z * z, 1)) / 2

/**
 * The standard normal deviate with chance p below it. Refuses p outside 0 to 1, both ends left out.
 * Source: as R's `qnorm`.
 * Example: `normalQuantile(0.999)` → 3.090232306167813.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`A chance must lie between 0 and 1, not at ${p}`)
  return p < 0.5 ? -normalQuantile(1 - p) : Math.sqrt(chiSquareQuantile(2 * p - 1, 1))
}
