import { academicYear, calendarYear, financialYear, month, quarter, term } from '@outturn/indicators'
import { foldLookAlikes } from './fold-look-alikes.ts'
import { plainPeriod, quarterOfMonths } from './plain-period.ts'

/** What a heading says about time. A quarter alone has no year yet; a year alone may be financial or academic. */
export type PeriodWords =
  | { readonly is: 'month'; readonly code: string }
  | { readonly is: 'quarter'; readonly code: string }
  | { readonly is: 'term'; readonly code: string }
  | { readonly is: 'calendar_year'; readonly code: string; readonly year: number }
  | { readonly is: 'year'; readonly year: number }
  | { readonly is: 'quarter_of_unknown_year'; readonly part: number }

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const fullYear = (two: string): number => (two.length === 4 ? Number(two) : 2000 + Number(two))

/** The first year of `2022/23`, `2022-23` or `2022/2023`; null where the two years do not follow each other. */
export function firstYearOf(text: string): number | null {
  const found = /^(20\d\d)\s?[/–-]\s?(?:20)?(\d\d)$/.exec(text)
  if (!found) return null
  const year = Number(found[1])
  return (year + 1) % 100 === Number(found[2]) ? year : null
}

/**
 * What a heading or the first cell of a row says about time, or null.
 * `readPeriodWords('2025-26 Q2')` → quarter FY2025-Q2; `'Apr-23'` → month 2023-04; `'Qtr. 2 outturn'` → a quarter
 * whose year stands elsewhere; `'2022/23 Autumn'` → term AY2022-T1. A date inside a sentence is refused.
 */
export function readPeriodWords(raw: string): PeriodWords | null {
  const text = plainPeriod(foldLookAlikes(raw).replace(/\s+/g, ' ').trim())
  const range = quarterOfMonths(text)
  if (range) return { is: 'quarter', code: quarter(range.year, range.part).code }
  const monthFound =
    /^(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*[\s.'’-]*(\d{2}|20\d{2})$/i.exec(text)
  if (monthFound) {
    const index = months.indexOf((monthFound[1] ?? '').slice(0, 3).toLowerCase())
    return { is: 'month', code: month(fullYear(monthFound[2] ?? ''), index + 1).code }
  }
  const iso = /^(20\d\d)-(0[1-9]|1[0-2])$/.exec(text)
  const year = firstYearOf(text)
  if (year !== null) return { is: 'year', year }
  if (iso) return { is: 'month', code: month(Number(iso[1]), Number(iso[2])).code }
  const yearFirst =
    /^(20\d\d\s?[/–-]\s?(?:20)?\d\d)[\s,:-]*(?:q|qtr\.? ?|quarter ?)([1-4])(?: outturn| actual)?$/i.exec(text)
  const quarterFirst =
    /^(?:q|qtr\.? ?|quarter ?)([1-4])[\s,:-]*\(?(20\d\d\s?[/–-]\s?(?:20)?\d\d)\)?(?: outturn| actual)?$/i.exec(
      text,
    )
  const [yearText, part] = yearFirst ? [yearFirst[1], yearFirst[2]] : [quarterFirst?.[2], quarterFirst?.[1]]
  if (yearText && part) {
    const start = firstYearOf(yearText.trim())
    return start === null ? null : { is: 'quarter', code: quarter(start, Number(part)).code }
  }
  const bare = /^(?:q|qtr\.? ?|quarter ?)([1-4])(?: outturn| actual)?$/i.exec(text)
  if (bare) return { is: 'quarter_of_unknown_year', part: Number(bare[1]) }
  const termFound =
    /^(20\d\d\s?[/–-]\s?(?:20)?\d\d) (autumn|spring|summer)(?: term)?$/i.exec(text) ?? reversedTerm(text)
  if (termFound) {
    const start = firstYearOf((termFound[1] ?? '').trim())
    const part = ['autumn', 'spring', 'summer'].indexOf((termFound[2] ?? '').toLowerCase()) + 1
    return start === null ? null : { is: 'term', code: term(start, part).code }
  }
  const alone = /^(20[0-4]\d)$/.exec(text)
  return alone
    ? { is: 'calendar_year', code: calendarYear(Number(alone[1])).code, year: Number(alone[1]) }
    : null
}

const reversedTerm = (text: string): readonly (string | undefined)[] | null => {
  const found = /^(autumn|spring|summer)(?: term)? (20\d\d\s?[/–-]\s?(?:20)?\d\d)$/i.exec(text)
  return found ? [found[0], found[2], found[1]] : null
}

/** The code of a year that a heading names, once it is known which kind of year it is. */
export const yearCode = (year: number, kind: 'financial' | 'academic'): string =>
  kind === 'financial' ? financialYear(year).code : academicYear(year).code
