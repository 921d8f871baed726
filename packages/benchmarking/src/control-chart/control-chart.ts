import { type Basis, type Indicator, overlaps, type PeriodCode } from '@outturn/indicators'
import { type Assurance, assurance, type XmrStretch, xmr } from '@outturn/statistics'
import { pointsForControlChart } from '../change/change-test.ts'
import { bestEndOf } from '../published-standing/stand-published.ts'

/** Where a named person rebased the chart, and why. Nobody else does. */
export interface Rebasing {
  readonly period: PeriodCode
  readonly by: string
  readonly reason: string
}

export type ControlChart =
  | {
      readonly kind: 'chart'
      /** The unbroken run of periods that is charted; what stands before the last gap is left out. */
      readonly periods: readonly PeriodCode[]
      readonly amounts: readonly number[]
      readonly stretches: readonly XmrStretch[]
      /** Where the chart starts anew, and why: `at` is the index of the first figure of the new stretch. */
      readonly rebased: readonly { readonly at: number; readonly rebasing: Rebasing }[]
      /** Rebasings that have too few figures beside them to take effect yet. */
      readonly waiting: readonly Rebasing[]
      /** The target against the last limits; null without a target or a best end. */
      readonly assurance: Assurance | null
    }
  | { readonly kind: 'refused'; readonly because: 'overlapping_periods' | 'too_few_points' }

/**
 * The control chart of one council's consecutive figures, in the indicator's unit. Years to date and rolling
 * periods are refused: their points are not independent. Six points in a row are needed. A rebasing waits until two
 * figures stand before it and two after it: limits need a movement to rest on.
 * Source: NHSRplotthedots; METHODS.
 * Example: six months of a rate → limits with 'trial_limits'.
 */
export function controlChart(of: {
  readonly indicator: Indicator
  readonly basis: Basis
  /** Consecutive periods, oldest first, and their amounts; null is a gap. */
  readonly periods: readonly PeriodCode[]
  readonly amounts: readonly (number | null)[]
  readonly target?: number | null
  readonly rebasings?: readonly Rebasing[]
}): ControlChart {
  if (overlaps(of.basis)) return { kind: 'refused', because: 'overlapping_periods' }
  const from = of.amounts.lastIndexOf(null) + 1
  const amounts = of.amounts.slice(from) as number[]
  const periods = of.periods.slice(from)
  if (amounts.length < pointsForControlChart) return { kind: 'refused', because: 'too_few_points' }
  const { rebased, waiting } = placeRebasings(periods, of.rebasings ?? [])
  const stretches = xmr(
    amounts,
    rebased.map(({ at }) => at),
  )
  const last = stretches?.at(-1)
  if (!stretches || !last) return { kind: 'refused', because: 'too_few_points' }
  const best = bestEndOf(of.indicator.polarity)
  const target = of.target ?? null
  return {
    kind: 'chart',
    periods,
    amounts,
    ...{ stretches, rebased, waiting },
    assurance: target === null || best === null ? null : assurance(last.limits, target, best),
  }
}

/** Fewer figures than this have no movement between them, and so no limits. */
const fewestInStretch = 2

/** Which rebasings cut a run of periods, and which still wait for figures; one at or before its start cuts nothing. */
function placeRebasings(periods: readonly PeriodCode[], rebasings: readonly Rebasing[]) {
  const rebased: { readonly at: number; readonly rebasing: Rebasing }[] = []
  const waiting: Rebasing[] = []
  const placed = rebasings
    .map((rebasing) => ({ at: periods.indexOf(rebasing.period), rebasing }))
    .filter(({ at }) => at > 0)
    .sort((a, b) => a.at - b.at)
  for (const one of placed) {
    const before = one.at - (rebased.at(-1)?.at ?? 0)
    const after = periods.length - one.at
    if (before < fewestInStretch || after < fewestInStretch) waiting.push(one.rebasing)
    else rebased.push(one)
  }
  return { rebased, waiting }
}
