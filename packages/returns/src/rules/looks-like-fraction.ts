import type { ConsideredCell } from './considered-cell.ts'
import { withinRounding } from './within-rounding.ts'

/**
 * True where a percentage looks like a share of one: 0.125 for 12.5%. Its parts decide where it has them; a percent
 * sign says no; a last quarter below 2% makes a small figure likely.
 */
export function looksLikeFraction(one: ConsideredCell): boolean {
  if (one.indicator.unit !== 'percent' || one.value.kind !== 'number' || one.value.sign === '%') return false
  const { amount, decimals } = one.value
  if (amount <= 0 || amount > 1) return false
  if (one.fromParts !== null) {
    if (withinRounding(amount, one.fromParts, decimals) !== 'differs') return false
    return withinRounding(amount * 100, one.fromParts, Math.max(0, decimals - 2)) !== 'differs'
  }
  return !(one.last?.value.kind === 'measured' && one.last.value.amount <= 2)
}
