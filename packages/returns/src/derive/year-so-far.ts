import type { Basis, Period } from '@outturn/indicators'

/** The month in which the year of each year to date begins. */
const firstMonth: Partial<Record<Basis, number>> = { ytd_financial: 4, ytd_calendar: 1, ytd_academic: 9 }

/** True for a year to date, of whatever year. */
export const accumulates = (basis: Basis): boolean => basis.startsWith('ytd_')

/**
 * How this period's year to date stands to that of the period before: the year `begins`, or it `goes on`. Null where
 * that cannot be told: for other bases, for periods other than months and quarters, and for a quarter inside which the
 * year begins (the academic year, in July to September). `yearSoFar('ytd_financial', FY2023-Q1)` → `begins`.
 */
export function yearSoFar(basis: Basis, period: Period): 'begins' | 'goes on' | null {
  const first = firstMonth[basis]
  if (first === undefined) return null
  if (period.kind === 'month') return period.part === first ? 'begins' : 'goes on'
  if (period.kind !== 'quarter') return null
  // The financial year's first quarter begins in April, its fourth in January.
  const begins = ((3 * (period.part - 1) + 3) % 12) + 1
  if (begins === first) return 'begins'
  return first > begins && first < begins + 3 ? null : 'goes on'
}
