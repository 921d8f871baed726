import { parsePeriod } from '@outturn/indicators'

/**
 * Months from year 0 to the month in which a period starts, with a fraction that sets a whole year before its own
 * first part. For ordering only. `startOf('FY2022-Q1')` = 2022 × 12 + 3. Unknown codes come out as NaN-free 0.
 */
export function startOf(code: string): number {
  const found = parsePeriod(code)
  if (!found) return 0
  const base = found.year * 12
  switch (found.kind) {
    case 'month':
      return base + found.part - 1
    case 'quarter':
      return base + 3 + (found.part - 1) * 3
    case 'term':
      return base + 8 + (found.part - 1) * 4
    case 'financial_year':
      return base + 3 - 0.5
    case 'academic_year':
      return base + 8 - 0.5
    case 'calendar_year':
      return base - 0.5
  }
}

/** The newest of some period codes, or '' of none. */
export const newestOf = (codes: readonly string[]): string =>
  codes.reduce(
    (best, code) => (code !== '' && (best === '' || startOf(code) > startOf(best)) ? code : best),
    '',
  )
