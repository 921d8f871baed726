/** `agrees`: within rounding. `last_digit`: one unit of the last printed digit out. `differs`: more than that. */
export interface RecomputeCheck {
  readonly outcome: 'agrees' | 'last_digit' | 'differs'
  readonly recomputed: number
  readonly difference: number
}

const dust = 1e-9

/**
 * A printed rate against its own parts: |printed − recomputed| ≤ half a unit of the last digit agrees; within
 * one unit is a rounding note; else they differ, and both are kept. Unit of the printed figure (`per` 100 or
 * 10,000). Null where the denominator is not above zero.
 * Source: METHODS, recompute checks for imports.
 * Example: 25 / 31 printed 80.7 → 'last_digit' (80.645); 112 / 126 printed 89.5 → 'differs' (88.889).
 */
export function recomputeCheck(figure: {
  readonly printed: number
  readonly decimals: number
  readonly numerator: number
  readonly denominator: number
  readonly per: number
}): RecomputeCheck | null {
  if (!(figure.denominator > 0)) return null
  const recomputed = (figure.numerator / figure.denominator) * figure.per
  const difference = figure.printed - recomputed
  const unit = 10 ** -figure.decimals
  const outcome =
    Math.abs(difference) <= unit / 2 + dust
      ? 'agrees'
      : Math.abs(difference) <= unit + dust
        ? 'last_digit'
        : 'differs'
  return { outcome, recomputed, difference }
}
