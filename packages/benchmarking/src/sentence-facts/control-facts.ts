import type { Polarity } from '@outturn/indicators'
import type { Assurance, SpecialCause } from '@outturn/statistics'
import type { ControlChart, Rebasing } from '../control-chart/control-chart.ts'
import { type Favour, favourOfMove } from './dated.ts'

/** A point that is more than the usual movement: which rule says so, on which side, and whether that is welcome. */
export interface ControlSignal {
  readonly period: string
  readonly amount: number
  readonly rule: SpecialCause['rule']
  readonly side: SpecialCause['side']
  readonly favour: Favour
}

/** What a control chart shows, for its sentence. Limits are those of the last stretch. */
export type ControlFacts =
  | { readonly kind: 'refused'; readonly because: 'overlapping_periods' | 'too_few_points' }
  | {
      readonly kind: 'chart'
      readonly points: number
      /** Figures before the last gap, which are not charted. */
      readonly leftOut: number
      readonly standing: 'firm' | 'trial_limits'
      readonly mean: number
      readonly lower: number
      readonly upper: number
      /** Points that break a rule, oldest first. */
      readonly signals: readonly ControlSignal[]
      /** The latest point's signal; null where it moved as usual. */
      readonly latest: ControlSignal | null
      readonly assurance: Assurance | null
      /** Figures since the limits last started anew; all of them where they never did. */
      readonly sinceRebased: number
      /** Where the limits started anew, oldest first, and what will start them anew. */
      readonly rebased: readonly Rebasing[]
      readonly waiting: readonly Rebasing[]
    }

/**
 * The signals of a control chart and how firm its limits are.
 * Example: Darlington's six months → one signal, the first point, below the limit; trial limits.
 */
export function controlFacts(
  chart: ControlChart,
  of: { readonly polarity: Polarity; readonly figuresGiven: number },
): ControlFacts {
  if (chart.kind === 'refused') return chart
  const last = chart.stretches[chart.stretches.length - 1]
  if (!last) return { kind: 'refused', because: 'too_few_points' }
  const signals = chart.stretches.flatMap(({ from, causes, limits }) =>
    causes.flatMap((cause, i): ControlSignal[] => {
      const [period, amount] = [chart.periods[from + i], chart.amounts[from + i]]
      if (!cause || period === undefined || amount === undefined) return []
      return [{ period, amount, ...cause, favour: favourOfMove(limits.mean, amount, of.polarity) }]
    }),
  )
  const latestPeriod = chart.periods[chart.periods.length - 1]
  return {
    kind: 'chart',
    points: chart.amounts.length,
    leftOut: of.figuresGiven - chart.amounts.length,
    standing: last.standing,
    mean: last.limits.mean,
    lower: last.limits.lower,
    upper: last.limits.upper,
    signals,
    latest: signals.find(({ period }) => period === latestPeriod) ?? null,
    assurance: chart.assurance,
    sinceRebased: chart.amounts.length - last.from,
    rebased: chart.rebased.map(({ rebasing }) => rebasing),
    waiting: chart.waiting,
  }
}
