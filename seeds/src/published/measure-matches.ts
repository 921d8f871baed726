import { catalogue, type Indicator } from '@outturn/indicators'
import type { MeasureMatch } from './published-row.ts'

/** The published measures of the annual tool by their short name, as the catalogue says what they are. */
export function measureMatches(
  indicators: Iterable<Indicator> = catalogue.values(),
): ReadonlyMap<string, MeasureMatch> {
  const matches = new Map<string, MeasureMatch>()
  for (const indicator of indicators)
    for (const published of indicator.published) {
      if (published.source !== 'LAIT') continue
      const taken = matches.get(published.measure)
      if (taken)
        throw new Error(`${published.measure} is claimed by ${taken.indicator} and by ${indicator.id}`)
      const { basis, yearType } = published
      matches.set(published.measure, { indicator: indicator.id, basis, yearType })
    }
  return matches
}
