import { decimalsOf, inferParts, type PartsFrom } from '@outturn/benchmarking'
import type { Indicator } from '@outturn/indicators'

/** A figure as it was printed: some print the share alone. */
interface PrintedFigure {
  readonly amount: number | null
  readonly printed: string | null
  readonly numerator: number | null
  readonly denominator: number | null
}

/** The parts that a figure is tested by, and where they came from. */
export interface EffectiveParts {
  readonly numerator: number | null
  readonly denominator: number | null
  readonly from: PartsFrom | null
}

/** Denominators that stand elsewhere: the council's own count for the same period, or the population. */
export interface Denominators {
  /** The count of an indicator in the same basis and period; null where there is none. */
  readonly ownCount: (indicator: string) => number | null
  readonly population: () => number | null
}

/** Printed parts where there are any; else those that follow from a denominator printed or published elsewhere. */
export function effectiveParts(
  indicator: Indicator,
  figure: PrintedFigure,
  denominators: Denominators,
): EffectiveParts {
  const { amount, numerator, denominator } = figure
  const printed: EffectiveParts = { numerator, denominator, from: 'printed' }
  if (numerator !== null || denominator !== null) return printed
  const nothing: EffectiveParts = { ...printed, from: null }
  const part = indicator.parts.denominator
  if (amount === null || part === null) return nothing
  const from: PartsFrom = part === 'population_0_17' ? 'population' : 'own_count'
  const found = from === 'population' ? denominators.population() : denominators.ownCount(part)
  const inferred =
    found === null
      ? null
      : inferParts(indicator, { amount, decimals: decimalsOf(figure.printed ?? String(amount)) }, found)
  return inferred ? { ...inferred, from } : nothing
}

/** A row whose own parts are all there is. */
export const asPrinted = <Row extends PrintedFigure>(row: Row): Row & { readonly parts: EffectiveParts } => ({
  ...row,
  parts: {
    numerator: row.numerator,
    denominator: row.denominator,
    from: row.numerator === null ? null : 'printed',
  },
})
