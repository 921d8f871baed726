import type { Aggregate } from '../aggregate.ts'
import { type Feasible, feasible } from '../linear/extremes.ts'
import { type Hidden, type LinearSystem, linearSystem } from '../linear/system.ts'
import type { Reader } from '../reader.ts'
import { dominantShare } from './one-dominates.ts'

const dust = 1e-6

/**
 * Whether the sums shown hold one council's figure within too narrow bounds: its upper bound is no more than the
 * figure / 0.8 (then it has 80% or more of some sum that can be worked out), its lower bound is 80% of it or more,
 * or only one whole number is left. No figure is below zero.
 * Where a year to date does not agree with its quarters no figures fit all sums; then each length of time is
 * judged by itself.
 * Source: PRODUCT, safe aggregates (80%), for every sum that follows from those shown; linear programming.
 * Example: A+B+C = 10 and A = 9 → upper bound 10 ≤ 11.25 → true. A+B+C = 0 → each is 0 → true.
 */
export function holdsWithinBounds(quantity: string, told: readonly Aggregate[], reader: Reader): boolean {
  const whole = anyIsHeld(linearSystem(quantity, told, reader))
  if (whole !== null) return whole
  const lengths = Map.groupBy(told, ({ months }) => `${months.from} ${months.to}`)
  return [...lengths.values()].some((alike) => anyIsHeld(linearSystem(quantity, alike, reader)) ?? true)
}

/** Null where no figures fit the sums. */
function anyIsHeld({ atoms, lines, totals, hidden }: LinearSystem): boolean | null {
  if (lines.length === 0) return false
  const possible = feasible(lines, totals)
  if (!possible) return null
  const bounds = new Map<string, Bounds>()
  return hidden.some((figure) => {
    // Councils that no sum tells apart have the same bounds.
    const place = `${figure.touched}/${figure.alone}`
    const between = bounds.get(place) ?? boundsOf(figure, { possible, width: atoms.length })
    bounds.set(place, between)
    return isHeld(figure.amount, between)
  })
}

interface Bounds {
  readonly lower: number
  readonly upper: number
}

function boundsOf(
  { touched, alone }: Hidden,
  of: { readonly possible: Feasible; readonly width: number },
): Bounds {
  const wanted = (chosen: readonly number[], sign: 1 | -1) => {
    const costs = Array<number>(of.width).fill(0)
    for (const atom of chosen) costs[atom] = sign
    return costs
  }
  return {
    lower: alone.length === 0 ? 0 : -of.possible.greatest(wanted(alone, -1)),
    upper: of.possible.greatest(wanted(touched, 1)),
  }
}

function isHeld(amount: number, { lower, upper }: Bounds): boolean {
  if (Math.floor(upper + dust) - Math.ceil(lower - dust) < 1) return true
  return amount > 0 && (upper * dominantShare <= amount + dust || lower >= dominantShare * amount - dust)
}
