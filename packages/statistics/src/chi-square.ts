import { gammaShare } from './gamma-share.ts'

/**
 * The chance that a χ² variable with so many degrees of freedom is at most x.
 * Source: Abramowitz and Stegun 26.4.19: P(df / 2, x / 2).
 * Example: `chiSquareShare(9.54953570604324, 1)` → 0.998.
 */
export const chiSquareShare = (x: number, degrees: number): number => gammaShare(degrees / 2, x / 2)

/**
 * The x below which a χ² variable lies with chance p; found by halving to the last bit. Refuses p outside 0 to 1
 * and degrees of freedom not above zero.
 * Source: as R's `qchisq`.
 * Example: `chiSquareQuantile(0.998, 1)` → 9.54953570604324, the threshold of the recent-trend test.
 */
export function chiSquareQuantile(p: number, degrees: number): number {
  if (!(p >= 0 && p < 1)) throw new RangeError(`A chance must be at least 0 and under 1, not ${p}`)
  if (!(degrees > 0)) throw new RangeError(`Degrees of freedom must be above zero, not ${degrees}`)
  if (p === 0) return 0
  let low = 0
  let high = Math.max(1, degrees)
  while (chiSquareShare(high, degrees) < p) high *= 2
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) break
    if (chiSquareShare(middle, degrees) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}
