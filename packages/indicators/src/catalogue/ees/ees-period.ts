import type { Calendar } from '../../indicator.ts'
import { month, quarter, term } from '../../period/make-period.ts'
import type { Period } from '../../period/period.ts'
import { publishedPeriod } from '../published-period.ts'

const yearTypes: Readonly<Record<string, Calendar>> = {
  'calendar year': 'calendar',
  'financial year': 'financial',
  'academic year': 'academic',
}
const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const terms = ['autumn term', 'spring term', 'summer term']

/**
 * The period of a row: `time_period` by `time_identifier`. `2025`, ‘Reporting year’ is what the data set says it is;
 * `202425`, ‘Financial year’ → FY2024; `202425`, ‘Financial year Q2’ → FY2024-Q2; `202425`, ‘Autumn term’ →
 * AY2024-T1; `2025`, ‘January’ → 2025-01. Null for what it does not know, such as weeks or two terms together.
 */
export function eesPeriod(timePeriod: string, identifier: string, reportingYear: Calendar): Period | null {
  const said = identifier.trim().toLowerCase()
  if (said === 'reporting year') return publishedPeriod(timePeriod, reportingYear)
  const yearType = yearTypes[said]
  if (yearType) return publishedPeriod(timePeriod, yearType)
  const quarterOf = /^financial year q([1-4])$/.exec(said)?.[1]
  if (quarterOf) {
    const year = publishedPeriod(timePeriod, 'financial')
    return year && quarter(year.year, Number(quarterOf))
  }
  if (terms.includes(said)) {
    const year = publishedPeriod(timePeriod, 'academic')
    return year && term(year.year, terms.indexOf(said) + 1)
  }
  if (months.includes(said) && publishedPeriod(timePeriod, 'calendar'))
    return month(Number(timePeriod), months.indexOf(said) + 1)
  return null
}
