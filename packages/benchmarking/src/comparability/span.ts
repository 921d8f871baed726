import type { Basis, Period } from '@outturn/indicators'

const termMonths = [4, 3, 5] as const
const termEnds = [12, 3, 8] as const

/**
 * How many months of events a figure covers; 0 for a snapshot.
 * Example: year to date (financial) in FY2023-Q2 → 6; in period FY2023-Q2 → 3; rolling 12 months → 12.
 */
export function monthsCovered(basis: Basis, period: Period): number {
  switch (basis) {
    case 'snapshot':
      return 0
    case 'in_period':
      return lengthOf(period)
    case 'rolling_3m':
      return 3
    case 'rolling_6m':
      return 6
    case 'rolling_12m':
      return 12
    case 'ytd_financial':
      return monthsSince(4, period)
    case 'ytd_calendar':
      return monthsSince(1, period)
    case 'ytd_academic':
      return monthsSince(9, period)
  }
}

/** Months from the year's first month (1 to 12) to the period's end, both counted. */
const monthsSince = (first: number, period: Period) =>
  (((lastMonth(period) % 12) - (first - 1) + 12) % 12) + 1

/** First and last month of a figure, counted from year 0: two figures overlap where these do. */
export function monthsOf(basis: Basis, period: Period): { readonly from: number; readonly to: number } {
  const to = lastMonth(period)
  return { from: to - Math.max(1, monthsCovered(basis, period)) + 1, to }
}

function lengthOf(period: Period): number {
  switch (period.kind) {
    case 'month':
      return 1
    case 'quarter':
      return 3
    case 'term':
      return termMonths[period.part - 1] as number
    default:
      return 12
  }
}

/** The period's last month, counted from January of year 0. By arithmetic, because a profile asks 1,500 times. */
function lastMonth(period: Period): number {
  const year = period.year * 12
  switch (period.kind) {
    case 'month':
      return year + period.part - 1
    case 'quarter':
      return year + 2 + 3 * period.part
    case 'term':
      return year + (period.part === 1 ? 0 : 12) + (termEnds[period.part - 1] as number) - 1
    case 'financial_year':
      return year + 14
    case 'academic_year':
      return year + 19
    case 'calendar_year':
      return year + 11
  }
}
