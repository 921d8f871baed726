/** How a printed figure stands to what its parts give. */
export type Agreement = 'agrees' | 'rounding' | 'differs'

/**
 * Within half a unit of the last place printed: agrees; within a whole unit: rounding; else differs. Units as
 * printed. Source: METHODS, recompute checks. 80.7 against 25 of 31 (80.645) → rounding; 89.5 against 88.889 → differs.
 */
export function withinRounding(printed: number, recomputed: number, decimals: number): Agreement {
  const gap = Math.abs(printed - recomputed)
  const unit = 10 ** -decimals
  if (gap <= 0.5 * unit + 1e-9) return 'agrees'
  return gap <= unit + 1e-9 ? 'rounding' : 'differs'
}
