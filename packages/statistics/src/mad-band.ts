import { atSourcePrecision } from './at-source-precision.ts'
import type { BestEnd } from './best-end.ts'

/** How far from the median, as a key for words. `written_by_hand`: so far out that a person should look. */
export type MadBand =
  | 'similar'
  | 'slightly_better'
  | 'better'
  | 'much_better'
  | 'slightly_worse'
  | 'worse'
  | 'much_worse'
  | 'written_by_hand'

/**
 * (v − median) / MAD: how many MADs above the median, no unit. Null where the MAD is not above zero: more than
 * half of the councils share one value, and no distance can be said.
 * Source: Oflog, automated text.
 * Example: `distanceInMads(8, 7.6, 0.3)` → 1.3333.
 */
export const distanceInMads = (value: number, median: number, mad: number): number | null =>
  mad > 0 ? (value - median) / mad : null

/**
 * The band of a distance in MADs: under 0.5 similar, under 1.5 slightly, under 3 plain, under 7.5 much, then by
 * hand. Where low is good the sign is flipped; Oflog's own data has no such measure, so the flip is ours.
 * Source: Oflog, automated text.
 * Example: `madBand(-0.6667, 'high')` → 'slightly_worse'.
 */
export function madBand(distance: number, best: BestEnd): MadBand {
  const far = atSourcePrecision(Math.abs(distance))
  if (far < 0.5) return 'similar'
  if (far >= 7.5) return 'written_by_hand'
  const side = distance > 0 === (best === 'high') ? 'better' : 'worse'
  return far < 1.5 ? `slightly_${side}` : far < 3 ? side : `much_${side}`
}
