import { type XmrLimits, xmrLimits } from './limits.ts'
import { type SpecialCause, specialCauses } from './rules.ts'

/** Fewer points than this and the limits are trial limits. */
export const pointsForFirmLimits = 12

/** One stretch of a control chart between rebasings. `from` is the index of its first value. */
export interface XmrStretch {
  readonly from: number
  readonly limits: XmrLimits
  readonly standing: 'firm' | 'trial_limits'
  readonly causes: readonly (SpecialCause | null)[]
}

/**
 * An XmR control chart of consecutive values in one unit, cut where a named person rebased it (`rebasedAt`,
 * indices of first values). Null where a stretch has fewer than two values.
 * Source: NHSRplotthedots; trial limits under twelve points.
 * Example: 144.7, 149.2, 154.1, 160.9, 159.1, 159.1 → the first point is below the lower limit; trial limits.
 */
export function xmr(
  values: readonly number[],
  rebasedAt: readonly number[] = [],
): readonly XmrStretch[] | null {
  const starts = [0, ...rebasedAt.filter((at) => at > 0 && at < values.length)].toSorted((a, b) => a - b)
  const stretches: XmrStretch[] = []
  for (const [i, from] of starts.entries()) {
    const stretch = values.slice(from, starts[i + 1])
    const limits = xmrLimits(stretch)
    if (!limits) return null
    const standing = stretch.length < pointsForFirmLimits ? 'trial_limits' : 'firm'
    stretches.push({ from, limits, standing, causes: specialCauses(stretch, limits) })
  }
  return stretches
}
