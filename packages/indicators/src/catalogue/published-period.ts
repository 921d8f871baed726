import type { Calendar } from '../indicator.ts'
import { academicYear, calendarYear, financialYear } from '../period/make-period.ts'
import type { Period } from '../period/period.ts'

/**
 * The period of a year as a published file writes it: four digits name the year in which it ends (`2025`,
 * financial → FY2024), six digits or a dash both years (`202425`, `2024-25` → FY2024). A calendar year has four.
 * Null where the text is no year from 1900 to 2199, or its two halves do not follow each other.
 */
export function publishedPeriod(year: string, yearType: Calendar): Period | null {
  const found = /^((?:19|20|21)\d{2})(?:[-/]?(\d{2}))?$/.exec(year.trim())
  if (!found) return null
  const [, whole = '', next] = found
  const first = Number(whole)
  if (next !== undefined && Number(next) !== (first + 1) % 100) return null
  if (yearType === 'calendar') return next === undefined ? calendarYear(first) : null
  const begins = next === undefined ? first - 1 : first
  return yearType === 'financial' ? financialYear(begins) : academicYear(begins)
}
