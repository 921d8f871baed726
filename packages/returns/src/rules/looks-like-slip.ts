import type { CheckContext } from '../check-context.ts'
import { accumulates, yearSoFar } from '../derive/year-so-far.ts'
import type { ConsideredCell } from './considered-cell.ts'

/** True where the figure is at least nine times last quarter's or at most a ninth, and not both are small. */
export function looksLikeSlip(one: ConsideredCell, context: CheckContext): boolean {
  const last = one.last?.value.kind === 'measured' ? one.last.value.amount : null
  if (one.amount === null || last === null || one.amount <= 0 || last <= 0) return false
  if (accumulates(one.cell.basis) && yearSoFar(one.cell.basis, context.period) !== 'goes on') return false
  // One child among few makes a tenth of the share, or ten times it.
  if (one.indicator.unit === 'percent' && one.d !== null && one.d < context.settings.bigChangeCount)
    return false
  const times = Math.max(one.amount / last, last / one.amount)
  const enough = one.indicator.unit === 'count' ? 2 * context.settings.bigChangeCount : 0
  return times >= 9 && Math.max(one.amount, last) >= enough
}
