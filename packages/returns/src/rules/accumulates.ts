import type { Basis, Period } from '@outturn/indicators'

/** The quarter of the financial year in which each kind of year to date begins anew. */
const begins: Partial<Record<Basis, number>> = { ytd_financial: 1, ytd_calendar: 4 }

/** True for a year to date, of whatever year. */
export const accumulates = (basis: Basis): boolean => basis.startsWith('ytd_')

/** True where this period's year to date goes on from last quarter's. An academic year begins inside a quarter: false. */
export function goesOn(basis: Basis, period: Period): boolean {
  const first = begins[basis]
  return period.kind === 'quarter' && first !== undefined && period.part !== first
}
