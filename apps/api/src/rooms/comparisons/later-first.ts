import { period, periodDates } from '@outturn/indicators'

/** Later end first; of two that end on the same day the longer first, as a year stands over its quarters. */
export function laterFirst(a: string, b: string): number {
  const [x, y] = [periodDates(period(a)), periodDates(period(b))]
  return y.last.localeCompare(x.last) || x.first.localeCompare(y.first)
}
