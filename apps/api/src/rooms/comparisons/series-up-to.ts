import { type Period, stepPeriod } from '@outturn/indicators'

/**
 * The periods of a series that ends with this one, oldest first: eight quarters (terms, years), or thirteen months,
 * so that the same month of last year is among them.
 */
export function seriesUpTo(shown: Period): string[] {
  const length = shown.kind === 'month' ? 13 : 8
  return Array.from({ length }, (_, i) => stepPeriod(shown, i + 1 - length).code)
}
