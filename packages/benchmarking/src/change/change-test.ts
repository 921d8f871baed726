import type { Basis, Indicator, Period } from '@outturn/indicators'
import { differenceOfProportions, pointsForFirmLimits, ratioOfRates, xmr } from '@outturn/statistics'
import { monthsOf } from '../comparability/span.ts'

export type NotTested = 'posts_not_people' | 'overlapping_periods' | 'no_parts' | 'too_few_points'

/** How a change is tested, to be named beside it. */
export type ChangeTestMethod = 'newcombe' | 'ratio_of_rates' | 'xmr'

export type ChangeTest =
  | {
      readonly test: 'signal' | 'noise'
      readonly method: ChangeTestMethod
      readonly standing: 'firm' | 'trial_limits'
    }
  | { readonly test: 'not_tested'; readonly because: NotTested }

/** Fewest points of a series from which a control chart says anything here. */
export const pointsForControlChart = 6

/** Parts of one figure: numerator and denominator. */
export type Parts = readonly [numerator: number | null, denominator: number | null]

type Time = { readonly basis: Basis; readonly period: Period }

/** Why a change between these two is never tested, whatever the figures; null where it may be. */
export function neverTested(indicator: Indicator, earlier: Time, later: Time): NotTested | null {
  if (indicator.disclosure === 'posts' || indicator.unit === 'fte') return 'posts_not_people'
  if (later.basis === 'snapshot' || later.basis === 'in_period') return null
  return monthsOf(earlier.basis, earlier.period).to >= monthsOf(later.basis, later.period).from
    ? 'overlapping_periods'
    : null
}

/**
 * Whether a change is larger than chance, at 95%. Percentages with parts: Newcombe's interval of the difference
 * of two proportions leaves out zero. Everything else with a series: the last point is a special cause, or the
 * last moving range is beyond its screen, on the council's XmR chart (trial limits under twelve points). Rates
 * of events with parts and no series: the ratio of the two rates leaves out 1. Not tested: posts (FTE) and
 * overlapping periods.
 * Source: Newcombe (1998) method 10; NHSRplotthedots; Przyborowski and Wilenski (1940).
 * Example: 611 of 804 after 715 of 861 → signal, newcombe; 181 of 714 after 25.0% → noise.
 */
export function testChange(change: {
  readonly indicator: Indicator
  readonly earlier: Time & { readonly parts: Parts }
  readonly later: Time & { readonly parts: Parts }
  /** Consecutive amounts, oldest first, the later one last; null is a gap. */
  readonly series?: readonly (number | null)[]
}): ChangeTest {
  const { indicator, earlier, later } = change
  const never = neverTested(indicator, earlier, later)
  if (never) return { test: 'not_tested', because: never }
  if (indicator.unit === 'percent') {
    const tested = testParts('newcombe', earlier.parts, later.parts)
    if (tested) return tested
  }
  const overlapping = later.basis !== 'snapshot' && later.basis !== 'in_period'
  const charted = overlapping ? null : testSeries(change.series ?? [])
  if (charted) return charted
  const isRate = indicator.unit === 'rate_per_10000' || indicator.unit === 'rate_per_100000'
  const tested = isRate ? testParts('ratio_of_rates', earlier.parts, later.parts) : null
  if (tested) return tested
  return {
    test: 'not_tested',
    because: isRate || indicator.unit === 'percent' ? 'no_parts' : 'too_few_points',
  }
}

/** The test of two figures by their parts alone; null where a part is missing or does not fit. */
export function testParts(
  method: 'newcombe' | 'ratio_of_rates',
  [x1, n1]: Parts,
  [x2, n2]: Parts,
): ChangeTest | null {
  if (x1 === null || n1 === null || x2 === null || n2 === null) return null
  const pair = { earlier: [x1, n1], later: [x2, n2] } as const
  const interval = method === 'newcombe' ? differenceOfProportions(pair) : ratioOfRates(pair)
  const same = method === 'newcombe' ? 0 : 1
  if (!interval) return null
  const isSignal = interval.lower > same || interval.upper < same
  return { test: isSignal ? 'signal' : 'noise', method, standing: 'firm' }
}

function testSeries(series: readonly (number | null)[]): ChangeTest | null {
  const run = series.slice(series.lastIndexOf(null) + 1) as number[]
  if (run.length < pointsForControlChart) return null
  const [chart] = xmr(run) ?? []
  if (!chart) return null
  const lastRange = Math.abs((run.at(-1) as number) - (run.at(-2) as number))
  const jumped = chart.limits.screen > 0 && lastRange >= chart.limits.screen
  const isSignal = chart.causes.at(-1) !== null || jumped
  const standing = run.length < pointsForFirmLimits ? 'trial_limits' : 'firm'
  return { test: isSignal ? 'signal' : 'noise', method: 'xmr', standing }
}
