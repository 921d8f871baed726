import { lastDayOf } from '@outturn/indicators'
import type { PublishedYear } from './published-beside.query.ts'

/**
 * The published year to hold a printed figure against: the newest that had ended when the figure's period did, or the
 * newest of all where the report names no period. Null where nothing was measured.
 */
export function publishedBeside(points: readonly PublishedYear[], period: string): PublishedYear | null {
  const measured = points.filter(({ amount }) => amount !== null)
  const until = lastDayOf(period)
  const ended = until === '' ? measured : measured.filter((point) => lastDayOf(point.period) <= until)
  const [newest] = [...ended].sort((a, b) => (lastDayOf(a.period) < lastDayOf(b.period) ? 1 : -1))
  return newest ?? null
}
