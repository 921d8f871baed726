import { perOf } from '@outturn/benchmarking'
import type { Indicator } from '@outturn/indicators'
import { median, pooled } from '@outturn/statistics'

interface Part {
  readonly amount: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}
export interface Together {
  readonly amount: number
  readonly name: 'All together' | 'Median'
  readonly numerator: number | null
  readonly denominator: number | null
}

/**
 * A group's own figure: Σ numerator / Σ denominator where every member that has a figure gives both parts, else the
 * median of the figures. In the indicator's unit; null where nobody has one.
 * Source: METHODS, computed aggregates.
 * Example: 1 of 10 and 30 of 90 → 31.0% all together (the mean would say 21.7).
 */
export function together(indicator: Indicator, figures: readonly Part[]): Together | null {
  const there = figures.filter(({ amount }) => amount !== null)
  const per = perOf(indicator.unit)
  const numerators = there.map(({ numerator }) => numerator)
  const denominators = there.map(({ denominator }) => denominator)
  const whole = ![...numerators, ...denominators].includes(null)
  if (per !== null && whole) {
    const amount = pooled(numerators, denominators, per)
    if (amount !== null)
      return { amount, name: 'All together', numerator: sum(numerators), denominator: sum(denominators) }
  }
  const middle = median(there.map(({ amount }) => amount))
  return middle === null ? null : { amount: middle, name: 'Median', numerator: null, denominator: null }
}

const sum = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((total, number) => total + (number ?? 0), 0)
