import { mean } from '../mean.ts'

/** Mean and control limits of an XmR chart, in the values' unit. `near` limits lie at two thirds. */
export interface XmrLimits {
  readonly mean: number
  readonly averageMovingRange: number
  /** Moving ranges at or above this were left out of the average once. */
  readonly screen: number
  readonly lower: number
  readonly upper: number
  readonly nearLower: number
  readonly nearUpper: number
}

const limitFactor = 2.66
const screenFactor = 3.267

/**
 * The limits of an individuals chart: mean ± 2.66 × average moving range, after moving ranges of 3.267 times the
 * average or more are dropped once. In the values' unit. Null for fewer than two values.
 * Source: NHSRplotthedots (constants 2.66 and 3.267; screening by default).
 * Example: 144.7, 149.2, 154.1, 160.9, 159.1, 159.1 → mean 154.5167, limits 144.9407 and 164.0927.
 */
export function xmrLimits(values: readonly number[]): XmrLimits | null {
  const ranges = values.slice(1).map((value, i) => Math.abs(value - (values[i] as number)))
  const [centre, firstAverage] = [mean(values), mean(ranges)]
  if (centre === null || firstAverage === null) return null
  const screen = screenFactor * firstAverage
  // With no movement at all the screen is zero and would drop everything.
  const average = firstAverage === 0 ? 0 : (mean(ranges.filter((range) => range < screen)) ?? firstAverage)
  const reach = limitFactor * average
  return {
    mean: centre,
    averageMovingRange: average,
    screen,
    lower: centre - reach,
    upper: centre + reach,
    nearLower: centre - (reach * 2) / 3,
    nearUpper: centre + (reach * 2) / 3,
  }
}
