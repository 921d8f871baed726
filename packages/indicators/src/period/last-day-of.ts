import { parsePeriod } from './parse-period.ts'
import { periodDates } from './period-dates.ts'

/** The last day of a period's code, in ISO form; '' where the code is none. `lastDayOf('FY2023-Q2')` → 2023-09-30. */
export function lastDayOf(code: string): string {
  const found = parsePeriod(code)
  return found ? periodDates(found).last : ''
}
