import { publishedMeasureIndicator, publishedMeasures } from '@outturn/indicators'
import type { MeasureMatch } from './published-row.ts'

/** The annual tool's measures by their short name, as the catalogue says what they are. */
export function measureMatches(): ReadonlyMap<string, MeasureMatch> {
  const matches = new Map<string, MeasureMatch>()
  for (const measure of publishedMeasures) {
    const meaning = publishedMeasureIndicator(measure)
    if (!meaning) continue
    const { basis, yearType } = meaning.equivalent
    matches.set(measure, { indicator: meaning.indicator.id, basis, yearType })
  }
  return matches
}
