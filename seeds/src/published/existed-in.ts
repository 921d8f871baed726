import { type Period, periodDates } from '@outturn/indicators'

interface Lifetime {
  readonly active_from: string | null
  readonly active_to: string | null
}

/** True where a council existed on any day of the period. Dorset of today (from 2019-04-01) in FY2018 → false. */
export function existedIn(lifetime: Lifetime, of: Period): boolean {
  const { first, last } = periodDates(of)
  if (lifetime.active_from !== null && last < lifetime.active_from) return false
  return lifetime.active_to === null || first <= lifetime.active_to
}
