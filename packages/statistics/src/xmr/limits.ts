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
  const centre = mean(values)
  if (centre === null || values.length < 2) return null
  const screen = screenFactor * averageRange(values, Number.POSITIVE_INFINITY)
  // With no movement at all the screen is zero and would drop everything.
  const average = screen === 0 ? 0 : averageRange(values, screen)
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

/** The mean of the moving ranges under a screen; the smallest range is always under it, so there is one. */
function averageRange(values: readonly number[], screen: number): number {
  let sum = 0
  let count = 0
  for (let i = 1; i < values.length; i++) {
    const range = Math.abs((values[i] as number) - (values[i - 1] as number))
    if (range >= screen) continue
    sum += range
    count += 1
  }
  return sum / count
}
