import {
  amountOf,
  type Basis,
  type Indicator,
  type MissingReason,
  type Period,
  samePeriodLastYear,
  stepsBetween,
} from '@outturn/indicators'
import { directionOf, favourOf } from '@outturn/statistics'
import { monthsOf } from '../comparability/span.ts'
import type { Figure } from '../figure.ts'
import { bestEndOf } from '../published-standing/stand-published.ts'

export type ChangeRefusal =
  | 'no_earlier_figure'
  | 'earlier_missing'
  | 'latest_missing'
  | 'not_consecutive'
  | 'different_basis'
  | 'year_restarts'

export type Change =
  | {
      readonly kind: 'change'
      /** Later less earlier, in the indicator's unit, unrounded. */
      readonly amount: number
      readonly direction: 'up' | 'down' | 'level'
      readonly favour: 'favourable' | 'unfavourable' | 'level' | 'no_judgement'
    }
  | { readonly kind: 'not_compared'; readonly because: ChangeRefusal; readonly missing?: MissingReason }

/** A figure with its basis and period. */
export interface DatedFigure {
  readonly basis: Basis
  readonly period: Period
  readonly figure: Figure
}

/** What a change is from: the period just before, or the same one a year before. */
export type ChangeSince = 'last_period' | 'same_period_last_year'

/**
 * The change of one council's figure since the period before, or since the same period last year; refused where
 * the two periods are not exactly that far apart, the basis differs, a year to date has started anew in between,
 * or either figure is missing.
 * Source: DfE Local Authority Interactive Tool (only where consecutive and both measured); METHODS.
 * Example: 76.0 in FY2022-Q2 after 83.0 in FY2022-Q1 → −7.0, down; Q2 after Q4 → not_consecutive.
 */
export function changeBetween(
  earlier: DatedFigure | null,
  later: DatedFigure,
  how: { readonly since: ChangeSince; readonly indicator: Indicator },
): Change {
  const after = amountOf(later.figure.value)
  if (after === null) return refuse('latest_missing', later.figure)
  if (!earlier) return refuse('no_earlier_figure')
  const before = amountOf(earlier.figure.value)
  if (before === null) return refuse('earlier_missing', earlier.figure)
  const because = periodsRefusal(earlier, later, how.since)
  if (because) return refuse(because)
  const amount = after - before
  const favour = favourOf(amount, bestEndOf(how.indicator.polarity))
  return { kind: 'change', amount, direction: directionOf(amount), favour }
}

/** Why figures of these two periods are not subtracted; null where they may be. */
export function periodsRefusal(
  earlier: Omit<DatedFigure, 'figure'>,
  later: Omit<DatedFigure, 'figure'>,
  since: ChangeSince,
): ChangeRefusal | null {
  if (earlier.basis !== later.basis) return 'different_basis'
  const steps = stepsBetween(earlier.period, later.period)
  const wanted = since === 'last_period' ? 1 : stepsBetween(samePeriodLastYear(later.period), later.period)
  if (steps === null || steps !== wanted) return 'not_consecutive'
  return since === 'last_period' && restarts(earlier, later) ? 'year_restarts' : null
}

/** Whether a year to date began anew between the two, so that their difference means nothing. */
function restarts(earlier: Omit<DatedFigure, 'figure'>, later: Omit<DatedFigure, 'figure'>): boolean {
  if (!later.basis.startsWith('ytd_')) return false
  const [a, b] = [monthsOf(earlier.basis, earlier.period), monthsOf(later.basis, later.period)]
  // Two full years to date are as good as two years.
  return a.from !== b.from && !(b.to - b.from === 11 && a.to - a.from === 11)
}

function refuse(because: ChangeRefusal, figure?: Figure): Change {
  return figure?.value.kind === 'missing'
    ? { kind: 'not_compared', because, missing: figure.value.because }
    : { kind: 'not_compared', because }
}
