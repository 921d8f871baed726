import { catalogue, type Indicator, type Period, parsePeriod, periodDates } from '@outturn/indicators'
import type { PublishedFigure } from './published-figures.store.ts'

/** The day a published figure speaks of: its period's last day, or the count's own day (30 September, January). */
export function publishedAsAt(indicator: Indicator, basis: string, of: Period): string {
  const at = indicator.published.find((known) => known.basis === basis)?.at ?? ''
  if (at.startsWith('30 September')) return `${of.year}-09-30`
  if (at.startsWith('January') || at.includes(' January')) return `${of.year}-01-31`
  return periodDates(of).last
}

/** The published periods that could be the latest full year known when a period ended. */
export function publishedPeriodsFor(of: Period): string[] {
  const year = Number(periodDates(of).last.slice(0, 4))
  return [0, 1, 2, 3].flatMap((back) => ['FY', 'CY', 'AY'].map((kind) => `${kind}${year - back}`))
}

/**
 * Of each indicator the published figure to compare a period with: the latest whose day had come when the
 * period ended, of the same basis where there is one. A measured figure is preferred to one published as
 * missing only within the same period.
 */
export function choosePublished(
  figures: readonly PublishedFigure[],
  of: Period,
): ReadonlyMap<string, readonly PublishedFigure[]> {
  const { last } = periodDates(of)
  const newest = new Map<string, { figure: PublishedFigure; asAt: string }>()
  for (const figure of figures) {
    const indicator = catalogue.get(figure.indicator)
    const published = parsePeriod(figure.period)
    if (!indicator || !published) continue
    const asAt = publishedAsAt(indicator, figure.basis, published)
    const key = `${figure.indicator} ${figure.basis}`
    const known = newest.get(key)
    if (asAt <= last && (!known || known.asAt < asAt)) newest.set(key, { figure, asAt })
  }
  const byIndicator = new Map<string, PublishedFigure[]>()
  for (const { figure } of newest.values())
    byIndicator.set(figure.indicator, [...(byIndicator.get(figure.indicator) ?? []), figure])
  return byIndicator
}

/** The published figure for an indicator and basis: of the same basis, else whichever there is. */
export const publishedFor = (
  chosen: ReadonlyMap<string, readonly PublishedFigure[]>,
  indicator: string,
  basis: string,
): PublishedFigure | null => {
  const figures = chosen.get(indicator) ?? []
  return figures.find((figure) => figure.basis === basis) ?? figures[0] ?? null
}
