import { type Shown, withUnit } from '../../data/catalogue.ts'
import { tableHoldsAll } from '../../words/chart-parts.ts'
import type { Says } from '../../words/charts.ts'
import { periodTitle, yearPhrase } from '../../words/periods.ts'

/** How a chart's sentence names things: published years by their end, other periods by their name. */
export const toSays = (name: string, indicator: Shown, kind: 'published' | 'live'): Says => ({
  name,
  figure: (amount) => withUnit(amount, indicator),
  when: (period) =>
    kind === 'published'
      ? yearPhrase(period).replace(/^(year ending|calendar year)/, 'the $1')
      : periodTitle(period),
})

/** The spoken summary of a chart: the sentence, and where every figure stands. */
export const toSummary = (heading: string, sentence: string): string =>
  `${heading} ${sentence} ${tableHoldsAll}`
