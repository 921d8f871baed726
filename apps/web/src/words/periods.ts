import {
  type Basis,
  nameDate,
  nameMonths,
  namePeriod,
  parsePeriod,
  periodDates,
  phrasePeriod,
} from '@outturn/indicators'

/** `FY2022-Q2` → `Quarter 2 2022/23`. A code that is none is shown as it came. */
export function periodTitle(code: string): string {
  const found = parsePeriod(code)
  if (!found) return code
  const name = namePeriod(found)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** `FY2022-Q2` → `July to September 2022`. */
function periodSpan(code: string): string {
  const found = parsePeriod(code)
  if (!found) return code
  const { first, last } = periodDates(found)
  return found.kind === 'month' ? namePeriod(found) : nameMonths(first, last)
}

/** `FY2022-Q2` → `Quarter 2 2022/23, July to September 2022`; a month names itself once. */
export function periodInFull(code: string): string {
  const [title, span] = [periodTitle(code), periodSpan(code)]
  return title === span ? title : `${title}, ${span}`
}

/** `FY2021` → `year ending 31 March 2022`; `CY2021` → `calendar year 2021`; other periods by their name. */
export function yearPhrase(code: string): string {
  const found = parsePeriod(code)
  return found ? phrasePeriod(found) : code
}

/** `FY2022-Q2` → `Q2 2022/23`; `FY2022` → `2022/23`. For axes and narrow heads. */
export function shortPeriod(code: string): string {
  return periodTitle(code)
    .replace('Quarter ', 'Q')
    .replace(/^(Year|Academic year) /, '')
}

/** How a figure accumulates, beside its unit: `in quarter`, `at quarter end`, `year to date`. */
export function basisPhrase(basis: string, code: string): string {
  const kind = parsePeriod(code)?.kind
  const span = kind === 'month' ? 'month' : kind === 'quarter' ? 'quarter' : kind === 'term' ? 'term' : 'year'
  const phrases: Readonly<Record<Basis, string>> = {
    snapshot: `at ${span} end`,
    in_period: `in ${span}`,
    ytd_financial: 'year to date',
    ytd_calendar: 'calendar year to date',
    ytd_academic: 'academic year to date',
    rolling_3m: 'last 3 months',
    rolling_6m: 'last 6 months',
    rolling_12m: 'last 12 months',
  }
  return (phrases as Readonly<Record<string, string>>)[basis] ?? basis
}

/** The basis by itself, for choosing: `In period`, `Year to date`. */
export const basisNames: Readonly<Record<Basis, string>> = {
  snapshot: 'At the end of the period',
  in_period: 'In the period',
  ytd_financial: 'Financial year to date',
  ytd_calendar: 'Calendar year to date',
  ytd_academic: 'Academic year to date',
  rolling_3m: 'Last 3 months',
  rolling_6m: 'Last 6 months',
  rolling_12m: 'Last 12 months',
}

export const basisName = (basis: string): string =>
  (basisNames as Readonly<Record<string, string>>)[basis] ?? basis

const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A moment as a date in full: `6 December 2022`. */
export const dayOf = (moment: string): string => nameDate(moment)

/** A moment with its time, in the reader's own time: `6 Dec 2022, 14:05`. */
export function momentOf(moment: string): string {
  const at = new Date(moment)
  const time = `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`
  return `${at.getDate()} ${shortMonths[at.getMonth()]} ${at.getFullYear()}, ${time}`
}
