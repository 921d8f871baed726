import type { Aggregate } from '../aggregate.ts'
import { greatest } from '../linear/extremes.ts'
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
function anyIsHeld(system: LinearSystem): boolean | null {
  const bounds = new Map<string, Bounds | null>()
  let found = false
  for (const figure of system.hidden) {
    // Councils that no sum tells apart have the same bounds.
    const place = `${figure.touched}/${figure.alone}`
    if (!bounds.has(place)) bounds.set(place, boundsOf(figure, system))
    const between = bounds.get(place) ?? null
    if (between === null) return null
    found ||= isHeld(figure.amount, between)
  }
  return found
}

interface Bounds {
  readonly lower: number
  readonly upper: number
}

function boundsOf({ touched, alone }: Hidden, { atoms, lines, totals }: LinearSystem): Bounds | null {
  const wanted = (chosen: readonly number[], sign: 1 | -1) =>
    atoms.map((_, i) => (chosen.includes(i) ? sign : 0))
  const upper = greatest(lines, totals, wanted(touched, 1))
  const least = alone.length === 0 ? 0 : greatest(lines, totals, wanted(alone, -1))
  return upper === null || least === null ? null : { lower: -least, upper }
}

function isHeld(amount: number, { lower, upper }: Bounds): boolean {
  if (Math.floor(upper + dust) - Math.ceil(lower - dust) < 1) return true
  return amount > 0 && (upper * dominantShare <= amount + dust || lower >= dominantShare * amount - dust)
}
