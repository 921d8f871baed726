/**
 * One part of a year from two running totals: this part's total less the last part's; the first part is its own
 * total (`previous` 'start_of_year'). Additive counts only, never percentages or distinct children: give
 * numerator and denominator one after the other. Null where either is missing. A negative answer means the
 * running total was revised down: a finding, not a figure.
 * Source: METHODS, year to date → quarter.
 * Example: `differenceYearToDate(181, 90)` → 91.
 */
export function differenceYearToDate(
  yearToDate: number | null,
  previous: number | null | 'start_of_year',
): number | null {
  if (previous === 'start_of_year') return yearToDate
  return yearToDate === null || previous === null ? null : yearToDate - previous
}
