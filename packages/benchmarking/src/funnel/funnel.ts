import type { AreaCode, Indicator } from '@outturn/indicators'
import { type Confidence, type Interval, proportionLimits, rateLimits } from '@outturn/statistics'
import { type LeagueColumn, rankable } from '../league-table/league-column.ts'
import { perOf } from '../per-of.ts'

/** How far out a council lies: inside, beyond the 95% lines, or beyond the 99.8% lines. */
export type FunnelPlace = 'inside' | 'beyond_95' | 'beyond_998'

/** A funnel plot in columns: councils by size, and the lines at growing sizes. In the indicator's unit. */
export interface Funnel {
  readonly areas: readonly AreaCode[]
  readonly sizes: readonly number[]
  readonly amounts: readonly number[]
  readonly place: readonly FunnelPlace[]
  readonly lines: {
    readonly sizes: readonly number[]
    readonly lower95: readonly number[]
    readonly upper95: readonly number[]
    readonly lower998: readonly number[]
    readonly upper998: readonly number[]
  }
}

const stepsAlong = 60

/**
 * The funnel plot of one indicator about a benchmark: who differs from it by more than their size explains.
 * Councils without a denominator are left out. Null for posts, averages, scores and counts, and where nobody is left.
 * Source: Fingertips, SPC for proportions; Spiegelhalter (2005).
 * Example: benchmark 45.9%, 87 plans → 95% lines at 35.8 and 56.3.
 */
export function funnelOf(indicator: Indicator, column: LeagueColumn, benchmark: number): Funnel | null {
  if (indicator.disclosure === 'posts' || perOf(indicator.unit) === null) return null
  const amounts = rankable(column)
  const drawn = amounts.flatMap((amount, i) =>
    amount !== null && (column.denominators[i] ?? 0) > 0 ? [i] : [],
  )
  if (drawn.length === 0) return null
  const sizes = drawn.map((i) => column.denominators[i] as number)
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  // Steps of the square root: the lines bend most where councils are small.
  const [from, to] = [Math.sqrt(least), Math.sqrt(most)]
  const along = Array.from({ length: stepsAlong + 1 }, (_, i) =>
    i === 0 ? least : i === stepsAlong ? most : (from + ((to - from) * i) / stepsAlong) ** 2,
  )
  const inner = along.map((size) => limitsAt(indicator, { benchmark, size, confidence: 95 }))
  const outer = along.map((size) => limitsAt(indicator, { benchmark, size, confidence: 99.8 }))
  if (!inner.every((limits) => limits !== null) || !outer.every((limits) => limits !== null)) return null
  return {
    areas: drawn.map((i) => column.areas[i] as AreaCode),
    sizes,
    amounts: drawn.map((i) => amounts[i] as number),
    place: drawn.map((i, at) =>
      placeOf(indicator, { benchmark, size: sizes[at] as number, amount: amounts[i] as number }),
    ),
    lines: {
      sizes: along,
      lower95: inner.map(({ lower }) => lower),
      upper95: inner.map(({ upper }) => upper),
      lower998: outer.map(({ lower }) => lower),
      upper998: outer.map(({ upper }) => upper),
    },
  }
}

function placeOf(
  indicator: Indicator,
  of: { readonly benchmark: number; readonly size: number; readonly amount: number },
): FunnelPlace {
  const isBeyond = (confidence: Confidence) => {
    const limits = limitsAt(indicator, { ...of, confidence })
    return limits !== null && (of.amount < limits.lower || of.amount > limits.upper)
  }
  return isBeyond(99.8) ? 'beyond_998' : isBeyond(95) ? 'beyond_95' : 'inside'
}

function limitsAt(
  indicator: Indicator,
  of: { readonly benchmark: number; readonly size: number; readonly confidence: Confidence },
): Interval | null {
  const per = perOf(indicator.unit)
  if (per === null) return null
  if (indicator.unit !== 'percent')
    return rateLimits({ benchmark: of.benchmark, population: of.size, per, confidence: of.confidence })
  const shares = proportionLimits(of.benchmark / per, of.size, of.confidence)
  return shares && { lower: shares.lower * per, upper: shares.upper * per }
}
