import { catalogue } from '@outturn/indicators'
import { reportedPeriods } from '../observations/index.ts'

/** Periods reported of an indicator on a basis, as the database keeps them. */
export interface ReportedRuns {
  readonly indicator_id: string
  readonly basis: string
  readonly kind: string
  readonly places: string
}

/** One table, whatever its group. */
export interface Wanted {
  readonly indicator: string
  readonly basis: string
  readonly period: string
}

/**
 * Which tables are written out beforehand: the newest period of everything reported, and the periods of the latest
 * sign-offs. Example: re-referrals of FY2026-Q2, and of FY2026-Q1 while returns of that quarter still come in.
 */
export function wantedTables(reported: readonly ReportedRuns[], latest: readonly string[]): Wanted[] {
  const series = Map.groupBy(reported, ({ indicator_id, basis }) => `${indicator_id} ${basis}`)
  return [...series.values()].flatMap((runs) => {
    const [first] = runs
    if (!first || !catalogue.has(first.indicator_id)) return []
    const periods = runs.flatMap(({ kind, places }) => reportedPeriods(kind, places))
    const newest = periods.reduce((a, b) => (a > b ? a : b))
    const wanted = new Set([newest, ...periods.filter((period) => latest.includes(period))])
    return [...wanted].map((period) => ({ indicator: first.indicator_id, basis: first.basis, period }))
  })
}
