import { shownIndicator } from '../../data/catalogue.ts'

/** The names of chosen indicators, in order; empty where every one is meant. */
export const namesOfScope = (indicators: readonly string[] | null): string[] =>
  (indicators ?? []).map((id) => shownIndicator(id).shortName).sort((a, b) => a.localeCompare(b, 'en'))
