import type { Indicator } from '../indicator.ts'

/** What a definition must state. Nothing is optional and nothing has a default: what is left out does not compile. */
export type IndicatorDefinition = Omit<Indicator, 'labels' | 'codes'>

/**
 * One indicator of the catalogue. Its labels and codes are gathered from what is printed for each basis.
 * `defineIndicator({ id: 'rereferrals_pct', unit: 'percent', … })` → the indicator, its shape unchanged.
 */
/* @__NO_SIDE_EFFECTS__ */
export function defineIndicator(definition: IndicatorDefinition): Indicator {
  return {
    ...definition,
    labels: [...new Set(definition.printed.flatMap((of) => of.labels))],
    codes: [...new Set(definition.printed.flatMap((of) => of.codes))],
  }
}
