import type { PeriodKind } from '@outturn/indicators'

const lasting: Readonly<Record<PeriodKind, number>> = {
  month: 12,
  quarter: 4,
  term: 3,
  financial_year: 2,
  academic_year: 2,
  calendar_year: 2,
}

/**
 * In how many periods in a row a gap is a lasting one: a year's worth of months, quarters or terms, or two years.
 * Source: our own.
 * Example: quarters → 4.
 */
export const lastingFrom = (every: PeriodKind): number => lasting[every]
