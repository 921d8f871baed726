import type { ControlSignal, Favour } from '@outturn/benchmarking'
import { bare, type Shown } from '../../data/catalogue.ts'
import type { CsvCell } from '../../data/to-csv.ts'
import { controlWords } from '../../words/chart-parts.ts'
import type { Control } from './to-control.ts'
import { toEnds } from './to-ends.ts'
import { toSlot } from './to-slot.ts'

type Drawn = NonNullable<Control['chart']>

/** One charted figure with the limits that hold for it. */
export interface ControlRow {
  readonly period: string
  readonly amount: number
  readonly mean: number
  readonly lower: number
  readonly upper: number
  readonly signal: ControlSignal | null
  /** Why the limits start anew with this figure; null where they go on. */
  readonly anew: string | null
}

export function toControlRows({ chart, facts }: Control): readonly ControlRow[] {
  if (!chart || facts.kind !== 'chart') return []
  return chart.amounts.map((amount, i) => {
    const period = chart.periods[i] ?? ''
    const stretch = chart.stretches.findLast(({ from }) => from <= i)
    const { mean = 0, lower = 0, upper = 0 } = stretch?.limits ?? {}
    return {
      period,
      amount,
      mean,
      lower,
      upper,
      signal: facts.signals.find((one) => one.period === period) ?? null,
      anew: chart.rebased.find(({ at }) => at === i)?.rebasing.reason ?? null,
    }
  })
}

/** How a point is drawn: by what its signal means, by its side where nothing is good or bad. */
export const judgementOf = (
  favour: Favour,
  side: 'high' | 'low' | 'above' | 'below',
): 'better' | 'worse' | 'high' | 'low' =>
  favour === 'favourable'
    ? 'better'
    : favour === 'unfavourable'
      ? 'worse'
      : side === 'high' || side === 'above'
        ? 'high'
        : 'low'

/** The control chart ready to draw. */
export function toControlDrawing(control: Control, chart: Drawn, indicator: Shown) {
  const rows = toControlRows(control)
  const text = (amount: number) => bare(amount, indicator)
  const limits = chart.stretches.map(({ limits: of }) => of)
  const all = [
    ...chart.amounts,
    ...limits.flatMap(({ lower, upper }) => [lower, upper]),
    ...(control.target === null ? [] : [control.target]),
  ]
  return {
    slots: chart.periods.map(toSlot),
    points: rows.map(({ amount, signal }) => ({
      amount,
      text: text(amount),
      judgement: signal ? judgementOf(signal.favour, signal.side) : ('usual' as const),
    })),
    stretches: chart.stretches.map(({ from, standing, limits: of }, i) => ({
      from,
      to: (chart.stretches[i + 1]?.from ?? chart.amounts.length) - 1,
      standing,
      mean: of.mean,
      lower: of.lower,
      upper: of.upper,
      nearLower: of.nearLower,
      nearUpper: of.nearUpper,
      texts: { mean: text(of.mean), lower: text(of.lower), upper: text(of.upper) },
    })),
    anew: chart.rebased.map(({ at }) => ({ slot: at, text: controlWords.anew })),
    target: control.target === null ? null : { amount: control.target, text: text(control.target) },
    decimals: indicator.decimals,
    ...toEnds(all, 0.08),
  }
}

/** Every charted figure with its limits and signal, unrounded. */
export const toControlCsv = (rows: readonly ControlRow[]): readonly (readonly CsvCell[])[] => [
  ['period', 'value', 'mean', 'lower_limit', 'upper_limit', 'signal', 'side', 'limits_start_anew'],
  ...rows.map(({ period, amount, mean, lower, upper, signal, anew }) => [
    period,
    amount,
    mean,
    lower,
    upper,
    signal?.rule ?? null,
    signal?.side ?? null,
    anew,
  ]),
]
